/** The colours of a co-op, made fit for paper. */
export type Brand = {
  /** Bars and lines: the co-op's own colour. */
  readonly primary: string
  /** Headings and totals: the same colour when it can be read on white, else ink. */
  readonly heading: string
  /** Surface behind the payment details: the accent, thinned until ink reads well on it. */
  readonly tint: string
}

const INK = '#1f2933'
const DEFAULT_PRIMARY = '#1d5c63'

/** WCAG 2.2 §1.4.3 asks 4.5 for text. */
const READABLE = 4.5

/**
 * The colours that a document uses, from the two that a co-op chose as `#rrggbb`; what is no colour is
 * left out. Headings are always readable on white, however light the chosen colour is.
 */
export function brandOf(colours: { readonly primary?: string; readonly accent?: string } = {}): Brand {
  const primary = colourOr(colours.primary, DEFAULT_PRIMARY)
  const accent = colourOr(colours.accent, primary)
  return {
    primary,
    heading: contrastWithWhite(primary) >= READABLE ? primary : INK,
    tint: mixWithWhite(accent, 8),
  }
}

/** The contrast of a colour with white, from 1 to 21 (WCAG 2.2, relative luminance). */
export function contrastWithWhite(colour: string): number {
  const [red, green, blue] = channelsOf(colour).map((channel) => {
    const share = channel / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 1.05 / (0.2126 * red! + 0.7152 * green! + 0.0722 * blue! + 0.05)
}

function mixWithWhite(colour: string, percent: number): string {
  const mixed = channelsOf(colour).map((channel) => Math.round(255 - ((255 - channel) * percent) / 100))
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`
}

function channelsOf(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
}

function colourOr(colour: string | undefined, fallback: string): string {
  return colour && /^#[0-9a-f]{6}$/i.test(colour) ? colour.toLowerCase() : fallback
}
