/** The letter that joins an event on the charts to its note: a, b… z, then aa, ab… */
export function eventLetter(index: number): string {
  const letter = String.fromCharCode(97 + (index % 26))
  return index < 26 ? letter : eventLetter(Math.floor(index / 26) - 1) + letter
}

/** The letters of events that stand together: b; b c; b–e. */
export function eventLetters(indexes: readonly number[]): string {
  const letters = indexes.map(eventLetter)
  return letters.length > 2 ? `${letters[0]}–${letters.at(-1)}` : letters.join('\u2009')
}
