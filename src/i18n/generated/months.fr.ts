// Names of months, from Intl (CLDR 48.0) and the exceptions of scripts/tools/names.ts, which writes this file.
export const monthsFr: Readonly<Record<'long' | 'short', readonly string[]>> = {
  long: ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'],
  short: ['janv.', 'févr.', 'mars', 'avr.', 'mai', 'juin', 'juill.', 'août', 'sept.', 'oct.', 'nov.', 'déc.'],
}
