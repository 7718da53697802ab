/** A colour as `#rrggbb`. */
export type Colour = string

/** What a co-op chooses. Everything else follows from it. */
export type ThemeColours = {
  /** Buttons, links, the fill of the jar. */
  readonly brand: Colour
}

/** The colours of the page on which the brand must be readable; the same as in `styles/colours.css`. */
export const PAPER = { light: '#ffffff', dark: '#171614' } as const
export const SOFT_PAPER = { light: '#f6f4ef', dark: '#211f1c' } as const

/** What WCAG 2.2 asks of text: 4.5 to 1 (1.4.3). */
export const READABLE = 4.5

/** The colour of Gilde itself, for a co-op that has chosen none. */
export const DEFAULT_THEME: ThemeColours = { brand: '#17594a' }

/**
 * The style sheet of one co-op: a few custom properties, for light and for dark.
 *
 * A colour that cannot be read on the page is made darker (in the dark: lighter) until it can, so
 * whatever a co-op chooses, its pages stay readable.
 *
 * @throws RangeError when the colour is not `#rrggbb`
 */
export function themeCss(colours: ThemeColours): string {
  const light = themeProperties(colours.brand, 'light')
  const dark = themeProperties(colours.brand, 'dark')
  return `:root{${light}}@media screen and (prefers-color-scheme:dark){:root{${dark}}}`
}

/** The brand as it can be read on the page in this mode. */
export function readableBrand(brand: Colour, mode: 'light' | 'dark'): Colour {
  const target = mode === 'light' ? BLACK : WHITE
  const grounds = [PAPER[mode], SOFT_PAPER[mode], tint(brand, mode)]
  for (let percent = 0; percent < 100; percent += 2) {
    const candidate = mix(brand, target, percent)
    if (grounds.every((ground) => contrastRatio(candidate, ground) >= READABLE)) return candidate
  }
  return target
}

/** The contrast between two colours, from 1 to 21, as WCAG 2.2 defines it. */
export function contrastRatio(one: Colour, other: Colour): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number]
  return (lighter + 0.05) / (darker + 0.05)
}

/** Whether a text is a colour that `themeCss` takes. */
export function isColour(text: string): boolean {
  return /^#[0-9a-f]{6}$/i.test(text)
}

const BLACK = '#000000'
const WHITE = '#ffffff'

function themeProperties(brand: Colour, mode: 'light' | 'dark'): string {
  const readable = readableBrand(brand, mode)
  const strong = mix(readable, mode === 'light' ? BLACK : WHITE, 22)
  const onBrand = contrastRatio(WHITE, readable) >= contrastRatio(PAPER.dark, readable) ? WHITE : PAPER.dark
  const properties = {
    '--brand': readable,
    '--brand-strong': strong,
    '--brand-soft': tint(brand, mode),
    '--on-brand': onBrand,
  }
  return Object.entries(properties)
    .map(([name, value]) => `${name}:${value}`)
    .join(';')
}

/** A breath of the brand, for the ground of a card. */
function tint(brand: Colour, mode: 'light' | 'dark'): Colour {
  return mode === 'light' ? mix(brand, WHITE, 90) : mix(brand, PAPER.dark, 82)
}

function luminance(colour: Colour): number {
  const [red, green, blue] = channels(colour).map((channel) => {
    const part = channel / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function mix(from: Colour, to: Colour, percent: number): Colour {
  const other = channels(to)
  const mixed = channels(from).map((channel, index) => {
    const towards = other[index] ?? 0
    return Math.round(channel + ((towards - channel) * percent) / 100)
  })
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`
}

function channels(colour: Colour): number[] {
  if (!isColour(colour)) throw new RangeError(`not a colour: ${colour}`)
  return [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16))
}
