/**
 * Who is who in the demo co-op. All names are invented; each signs in with the address that begins with
 * their first name.
 */
import type { Role } from '../app/platform/actor.ts'

export type Someone = {
  readonly name: string
  readonly roles: readonly Role[]
  /** Since when, when not from the first day. */
  readonly since?: string
}

/** Who runs the office, by first name in small letters. */
export const OFFICE = {
  willemijn: { name: 'Willemijn Postma', roles: ['administrator'] },
  ton: { name: 'Ton Verhoeven', roles: ['board'] },
  gerda: { name: 'Gerda Ploeg', roles: ['board'] },
  wout: { name: 'Wout Terpstra', roles: ['treasurer'] },
  hafsa: { name: 'Hafsa Idrissi', roles: ['auditor'] },
  samira: { name: 'Samira Bouali', roles: ['auditor'] },
  els: { name: 'Els Drenth', roles: ['coach'] },
  marjolein: { name: 'Marjolein Kuiper', roles: ['case-manager'] },
} as const satisfies Record<string, Someone>

export type MemberFacts = {
  readonly name: string
  readonly joined: string
  readonly left?: string
  /** Signs in with a printed card. */
  readonly withoutEmail?: true
  readonly language?: 'nl' | 'en'
  /** What they are besides member, and since when. */
  readonly also?: { readonly role: Role; readonly since: string }
}

/** The register of members. */
export const MEMBERS = {
  anna: { name: 'Anna Veldkamp', joined: '2023-03-01', also: { role: 'board', since: '2025-05-20' } },
  yusuf: { name: 'Yusuf Demir', joined: '2023-03-01' },
  fatima: { name: 'Fatima el Amrani', joined: '2023-09-01' },
  selam: { name: 'Selam Tesfay', joined: '2023-11-01', language: 'en' },
  mariska: { name: 'Mariska Bos', joined: '2024-02-01' },
  joost: {
    name: 'Joost Hendriks',
    joined: '2023-03-01',
    also: { role: 'administrator', since: '2024-12-17' },
  },
  oksana: { name: 'Oksana Kovalenko', joined: '2024-06-01' },
  dewi: { name: 'Dewi Santoso', joined: '2024-04-01' },
  karel: { name: 'Karel Brouwer', joined: '2023-06-01', withoutEmail: true },
  rachid: { name: 'Rachid Bouazza', joined: '2024-09-01' },
  bram: { name: 'Bram de Wit', joined: '2024-01-15', left: '2026-03-31' },
  lina: { name: 'Lina Petrović', joined: '2024-10-01' },
  noor: { name: 'Noor Haddad', joined: '2026-02-01' },
} as const satisfies Record<string, MemberFacts>

export type PersonKey = keyof typeof OFFICE | keyof typeof MEMBERS
export type MemberKey = keyof typeof MEMBERS

export type BusinessFacts = {
  readonly tradeName: string
  readonly trade: string
  /** Who works in it; the first began it. */
  readonly members: readonly MemberKey[]
  /** Since when, when not from the day the first member joined. */
  readonly started?: string
}

/** The businesses under the umbrella. */
export const BUSINESSES = {
  verf: { tradeName: 'Schilderwerk Veldkamp', trade: 'schilderwerk', members: ['anna'] },
  fiets: { tradeName: 'De Draaiende Trapper', trade: 'fietsreparatie', members: ['yusuf'] },
  naald: { tradeName: 'Atelier Naald & Draad', trade: 'naaiatelier', members: ['fatima'] },
  pannen: { tradeName: 'Twee Pannen', trade: 'catering', members: ['selam', 'mariska'] },
  web: { tradeName: 'Webwinkelwerkplaats', trade: 'webwinkels bouwen', members: ['joost'] },
  taal: { tradeName: 'Taal aan Tafel', trade: 'taalles', members: ['oksana'] },
  klei: { tradeName: 'Klei van Dewi', trade: 'keramiek', members: ['dewi'] },
  tuin: { tradeName: 'Groen in de Buurt', trade: 'tuinonderhoud', members: ['karel'] },
  klus: { tradeName: 'Klusdienst Rachid', trade: 'klussen in huis', members: ['rachid'] },
  verhuis: {
    tradeName: 'Rachid rijdt',
    trade: 'kleine verhuizingen',
    members: ['rachid'],
    started: '2025-08-01',
  },
  hond: { tradeName: 'Vier Poten', trade: 'hondenuitlaat', members: ['bram'] },
  piano: { tradeName: 'Pianoles Lina', trade: 'muziekles', members: ['lina'] },
  foto: { tradeName: 'Licht op Noor', trade: 'fotografie', members: ['noor'] },
} as const satisfies Record<string, BusinessFacts>

export type BusinessKey = keyof typeof BUSINESSES

/** The e-mail address of somebody in the demo: nobody can own it (RFC 2606). */
export function emailOf(key: PersonKey): string {
  return `${key}@voorbeeld.example`
}
