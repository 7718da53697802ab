import type { PdfImage } from '../platform/pdf-job.ts'
import { documents as english } from '../text/en/documents.ts'
import { documents as dutch } from '../text/nl/documents.ts'
import { dayOf } from '../values/day.ts'
import { formatDay, type Language } from '../values/format.ts'
import { brandOf, type Brand } from './brand.ts'
import type { Logo } from './invoice-document.ts'
import { breakable } from './paper-text.ts'
import { qrSvg } from './qr.ts'

/** A card with a code to sign in once, for who has no e-mail. It is printed and given by hand. */
export type SignInCard = {
  readonly language: Language
  readonly cooperative: string
  readonly logo?: Logo
  readonly colours?: { readonly primary?: string; readonly accent?: string }
  readonly person: string
  /** What a person types: `https://gilde.example/allemansgilde`; printed without the scheme. */
  readonly address: string
  /** What the QR code opens, with the code in it. */
  readonly link: string
  /** Letters and digits; shown in groups of four. */
  readonly code: string
  readonly validUntil: Date
  /** The number to call before signing in; empty: not known. */
  readonly phone: string
  /** Telephone number or address of who helps. */
  readonly contact: string
}

export type SignInCardSheet = {
  readonly language: string
  readonly region: string
  readonly title: string
  readonly author: string
  readonly brand: Brand
  readonly logo: { readonly path: string; readonly alt: string } | null
  readonly cooperative: string
  readonly heading: string
  readonly hello: string
  readonly steps: { readonly scan: string; readonly type: string; readonly code: string }
  readonly address: string
  readonly codeLabel: string
  readonly code: string
  readonly qr: { readonly svg: string; readonly alt: string }
  readonly validUntil: string
  readonly secret: string
  readonly callFirst: string
  readonly lost: string
  readonly cut: string
}

const TEXTS = { nl: dutch.signInCard, en: english.signInCard }
const REGION = { nl: 'NL', en: 'GB' }

/**
 * The card as texts for its template:
 * `renderPdf({ template: await documentTemplate('sign-in-card'), on, ...sheet })`.
 * The bytes hold the code: hand them to the printer and keep neither them nor the sheet.
 *
 * @throws RangeError when the code is not 4 to 16 letters and digits
 */
export function signInCardSheet(card: SignInCard): { data: SignInCardSheet; images: readonly PdfImage[] } {
  const texts = TEXTS[card.language]
  const { cooperative } = card
  const logo = card.logo ? { name: `logo.${card.logo.kind}`, bytes: card.logo.bytes } : undefined
  const data: SignInCardSheet = {
    language: card.language,
    region: REGION[card.language],
    title: texts.title({ cooperative }),
    author: cooperative,
    brand: brandOf(card.colours),
    logo: logo ? { path: `/images/${logo.name}`, alt: texts.logoOf({ cooperative }) } : null,
    cooperative,
    heading: texts.heading,
    hello: texts.hello({ name: breakable(card.person) }),
    steps: texts.steps,
    address: breakable(card.address.replace(/^https?:\/\//, '').replace(/\/$/, '')),
    codeLabel: texts.codeLabel,
    code: groupsOf(card.code),
    qr: { svg: qrSvg(card.link, 'M'), alt: texts.qrAlt({ link: card.link }) },
    validUntil: texts.validUntil({ day: formatDay(dayOf(card.validUntil), card.language) }),
    secret: texts.secret,
    callFirst: texts.callFirst({ phone: card.phone }),
    lost: texts.lost({ contact: card.contact }),
    cut: texts.cut,
  }
  return { data, images: logo ? [logo] : [] }
}

/** `KX7F29TD` as `KX7F-29TD`. */
function groupsOf(code: string): string {
  const compact = code.replace(/[^A-Za-z0-9]/g, '').toUpperCase()
  if (compact.length < 4 || compact.length > 16) throw new RangeError('not a sign-in code')
  return compact.replace(/(.{4})(?=.)/g, '$1-')
}
