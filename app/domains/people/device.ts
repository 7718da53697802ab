/** A device as a person would say it, without numbers of versions: enough to recognise one's own. */
export type Device = { readonly browser: string; readonly system: string }

const BROWSERS: readonly (readonly [RegExp, string])[] = [
  [/Edg(e|A|iOS)?\//, 'Edge'],
  [/SamsungBrowser\//, 'Samsung Internet'],
  [/OPR\//, 'Opera'],
  [/Firefox\/|FxiOS\//, 'Firefox'],
  [/Chrome\/|CriOS\/|Chromium\//, 'Chrome'],
  [/Safari\//, 'Safari'],
]

const SYSTEMS: readonly (readonly [RegExp, string])[] = [
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Android.*Mobile/, 'Android-phone'],
  [/Android/, 'Android-tablet'],
  [/CrOS/, 'Chromebook'],
  [/Windows/, 'Windows'],
  [/Macintosh|Mac OS X/, 'Mac'],
  [/Linux/, 'Linux'],
]

/** What a `User-Agent` says, as `Firefox|Windows`; a part that is not known is empty. Kept with a session. */
export function deviceOf(userAgent: string | null): string {
  const find = (list: typeof BROWSERS) => list.find(([pattern]) => pattern.test(userAgent ?? ''))?.[1] ?? ''
  return `${find(BROWSERS)}|${find(SYSTEMS)}`
}

/** The two parts of what `deviceOf` gave. */
export function deviceParts(device: string): Device {
  const [browser = '', system = ''] = device.split('|')
  return { browser, system }
}
