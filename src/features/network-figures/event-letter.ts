/** The letter that joins an event on the charts to its note: a, b… z, then aa, ab… */
export function eventLetter(index: number): string {
  const letter = String.fromCharCode(97 + (index % 26))
  return index < 26 ? letter : eventLetter(Math.floor(index / 26) - 1) + letter
}
