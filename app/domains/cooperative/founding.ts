import { z } from 'zod'
import { day } from '../../platform/input.ts'
import { readIban, readKvk, readPostcode, readVatNumber } from './registration-numbers.ts'
import { VAT_MODES } from './vat-mode.ts'
import { onOneLine } from '../../values/one-line.ts'

/** First words of addresses that are the installation's own, so no co-operative can have them as its name. */
export const RESERVED_SLUGS: ReadonlySet<string> = new Set([
  'a',
  'inloggen',
  'uitloggen',
  'mijn-toegang',
  'installatie',
  'f',
  'o',
  'm',
  'assets',
  'gezond',
  'taal',
  'api',
  'robots.txt',
  'sitemap.xml',
  'hulp',
  'privacy',
  'gilde',
])

/** Optional text that must be readable by `read` when it is there; kept as `read` gives it. */
export function readable(what: string, read: (typed: string) => string | undefined) {
  return z
    .string()
    .max(200)
    .default('')
    .transform((typed, ctx): string => {
      const value = typed.trim() === '' ? '' : read(typed)
      if (value !== undefined) return value
      ctx.addIssue({ code: 'custom', message: `is no ${what}` })
      return z.NEVER
    })
}

/** What is asked to found a co-operative; also the shape of `npx gilde init --from file.json`. */
export const founding = z.object({
  slug: z
    .string()
    .regex(
      /^[a-z][a-z0-9-]{1,40}$/,
      'must begin with a letter and be 2 to 41 lower-case letters, digits and hyphens',
    ),
  legalName: z.string().transform(onOneLine).pipe(z.string().min(2).max(120)),
  kvk: readable('KvK number of eight digits', readKvk),
  vatNumber: readable('Dutch VAT number', readVatNumber),
  iban: readable('IBAN', readIban),
  street: z.string().trim().max(120).default(''),
  postcode: readable('Dutch postcode', readPostcode),
  city: z.string().trim().max(80).default(''),
  email: z.string().trim().toLowerCase().max(200).default(''),
  phone: z.string().trim().max(40).default(''),
  website: z.string().trim().max(200).default(''),
  municipality: z.string().trim().max(80).default(''),
  shareOn: z.enum(['payment', 'invoice'], 'must be one of payment, invoice').default('payment'),
  vatMode: z.enum(VAT_MODES, `must be one of ${VAT_MODES.join(', ')}`).default('normal'),
  /** From when on that VAT mode; also the first day with anything in the books. */
  vatFrom: day('must be a day as YYYY-MM-DD'),
  colour: z
    .string()
    .regex(/^#[0-9a-f]{6}$/)
    .default('#154273'),
  accentColour: z
    .string()
    .regex(/^#[0-9a-f]{6}$/)
    .default('#9a4a00'),
  demo: z.boolean().default(false),
})

export type Founding = z.output<typeof founding>
export type FoundingRefusal = 'slug-taken' | 'slug-reserved' | 'no-cooperative-in-actor'
