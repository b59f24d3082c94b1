// Names of months, from Intl (CLDR 48.0) and the exceptions of scripts/tools/names.ts, which writes this file.
export const monthsEn: Readonly<Record<'long' | 'short', readonly string[]>> = {
  long: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  short: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'],
}
