/**
 * What happened around some invoices: sent back, asked about, disputed, credited; and what is not finished
 * yet.
 */
import type { PersonKey } from './people.ts'
import { jobsOf, type Job } from './jobs.ts'

/**
 * Sent back by the administration before it was issued; the member put it right two days later. By the key
 * of the job.
 */
export const RETURNED: Readonly<Record<string, { readonly reason: string }>> = {
  borden: {
    reason:
      'Er stond een andere prijs dan in de offerte. Kijk je nog even? Volgens mij was het € 13,25 per bord.',
  },
  'eerste-van-noor': {
    reason: 'Mooi, je eerste factuur! Zet je er nog bij om hoeveel woningen het gaat? Dan kan hij weg.',
  },
  zomerfeest: { reason: 'De gemeente vraagt het inkoopnummer op de factuur. Wil je dat erbij zetten?' },
}

/**
 * `[job, days after issuing, question, days until the answer, who answered, answer]`; no answer yet:
 * nothing more.
 */
export const QUESTIONS: readonly (
  | readonly [string, number, string]
  | readonly [string, number, string, number, PersonKey, string]
)[] = [
  [
    'honing-1',
    3,
    'Is de koppeling met onze voorraadlijst hier al bij inbegrepen?',
    1,
    'joost',
    'Die komt bij het tweede deel, in maart. Op deze factuur staat alleen het ontwerp en de inrichting.',
  ],
  [
    'trappenhuis',
    6,
    'Mag dit in twee keer betaald worden? De kas van de VvE wordt pas eind juni aangevuld.',
    1,
    'willemijn',
    'Dat mag. U kunt ook alles in juli betalen, dan sturen wij geen herinnering.',
  ],
  [
    'borden',
    8,
    'Er zijn vier borden kapot aangekomen. Hoe lossen we dat op?',
    2,
    'dewi',
    'Wat vervelend! We halen vier borden van de factuur af. U krijgt daarvoor een creditfactuur.',
  ],
  [
    'makelaar-1',
    2,
    'Zijn de foto’s ook in hoge resolutie te krijgen?',
    1,
    'noor',
    'Ja, ze staan klaar in dezelfde map.',
  ],
  ['schaaltjes', 6, 'Kunnen we ook twintig schaaltjes bijbestellen voor dezelfde prijs?'],
]

/** `[job, days after issuing, what the matter is, days until it was over, how it ended]`. */
export const DISPUTES: readonly (
  | readonly [string, number, string]
  | readonly [string, number, string, number, string]
)[] = [
  ['wol-1', 9, 'De klant mist de Engelse pagina’s.', 3, 'De pagina’s staan er nu op. De klant betaalt.'],
  ['filmpjes', 12, 'De klant vindt dat twee filmpjes niet af zijn. Joost belt erover.'],
]

/**
 * `[job, days after issuing, what is credited, the reason that stands on the credit note]`; line and
 * quantity from 1.
 */
export const CREDITS: readonly (readonly [
  string,
  number,
  'all' | readonly [line: number, quantity: bigint],
  string,
])[] = [
  ['dubbel', 7, 'all', 'Dit werk stond al op een andere factuur.'],
  ['borden', 11, [1, 4_000n], 'Vier borden zijn kapot aangekomen.'],
]

/** `[job, day, cents]`: given back to a customer who paid too much. */
export const REFUNDS: readonly (readonly [string, string, bigint])[] = [['opa', '2025-06-20', 2_200n]]

/** Work of November that has no number yet. */
export const UNFINISHED: readonly (Job & {
  readonly state: 'draft' | 'submitted' | 'returned'
  readonly reason?: string
})[] = [
  ...of('submitted', [
    ['visser', '11-14', 'Bladruimen en vijver schoon: 5 uur × 31,00', 'high incl', 'open'],
    ['terpstra', '11-17', 'Voordeur gelakt: 4 uur × 34,00; Lak: 1 × 39,50', 'low incl', 'open'],
    ['makelaar', '11-18', 'Foto’s van drie woningen: 3 woningen × 95,00', 'high', 'open'],
  ]),
  ...of('draft', [
    ['rossi', '11-18', 'Piano lessons, November: 3 lessen × 34,00', 'high incl', 'open'],
    ['okafor', '11-19', 'Winterbeurt: 1 × 52,50', 'low incl', 'open'],
  ]),
  ...of(
    'returned',
    [
      [
        'logistiek',
        '11-13',
        'Nederlands op de werkvloer, blok 3: 12 uur × 4,60',
        'high',
        'open',
        { from: '10-06' },
      ],
    ],
    'Er staat € 4,60 per uur. Bedoel je € 46,00?',
  ),
]

function of(state: 'draft' | 'submitted' | 'returned', rows: Parameters<typeof jobsOf>[1], reason?: string) {
  return jobsOf(2026, rows).map((job) => ({ ...job, state, ...(reason === undefined ? {} : { reason }) }))
}
