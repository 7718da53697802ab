/** The municipality that pays the members: who works for it, by which number it knows whom. All of it is invented. */
import {
  addMunicipality,
  assignCaseManager,
  confirmPolicy,
  placeMember,
  policyWithoutAgreement,
  proposePolicy,
  type Municipality,
  type Policy,
} from '../app/domains/benefits/index.ts'
import { addDays, day } from '../app/values/day.ts'
import type { Id } from '../app/values/id.ts'
import type { Happening } from './diary.ts'
import { MEMBERS, type MemberFacts, type MemberKey } from './people.ts'
import { at, type Stage } from './stage.ts'

export const MUNICIPALITY = {
  name: 'Gemeente Dalwijk',
  delivery: 'portal',
  email: 'uitkeringen@dalwijk.example',
  address: 'Raadhuisplein 1\n7398 ZZ Dalwijk',
  dueDay: 10,
} as const satisfies Omit<Municipality, 'id'>

/** From when the co-op keeps in Gilde to which municipality a member belongs. */
const FIRST = day('2025-01-01')

/**
 * The numbers by which Dalwijk knows the members. Joost earns enough by himself since 2024 and has no benefit; Noor
 * has not told hers yet.
 */
const CLIENTS: Partial<Readonly<Record<MemberKey, string>>> = {
  anna: 'D-20417',
  yusuf: 'D-20466',
  fatima: 'D-21003',
  selam: 'D-21188',
  mariska: 'D-21240',
  oksana: 'D-21975',
  dewi: 'D-21602',
  karel: 'D-19830',
  rachid: 'D-22051',
  bram: 'D-20911',
  lina: 'D-22107',
  noor: '',
}

/** The municipality is added on the third day, with its case manager; a member is placed when they are entered. */
export function placing(): Happening[] {
  return [
    { at: at(day('2024-12-18'), '09:00'), do: begin },
    ...Object.entries(CLIENTS).map(([key, clientNumber]) => place(key as MemberKey, clientNumber)),
    ...POLICIES.flatMap((_, version) => agree(version)),
  ]
}

async function begin(stage: Stage): Promise<void> {
  const municipalityId = await stage.must(addMunicipality, stage.as('willemijn'), MUNICIPALITY)
  await stage.must(assignCaseManager, stage.as('willemijn'), {
    municipalityId,
    personId: stage.people.get('marjolein')!,
  })
}

function place(key: MemberKey, clientNumber: string): Happening {
  const { joined }: MemberFacts = MEMBERS[key]
  const fromDay = joined < FIRST ? FIRST : day(joined)
  const entered = joined < FIRST ? day('2024-12-18') : addDays(day(joined), 1)
  return {
    at: at(entered, '09:30'),
    do: async (stage) => {
      await stage.must(placeMember, stage.as('willemijn'), {
        memberId: stage.members.get(key)!,
        municipalityId: await dalwijk(stage),
        fromDay,
        clientNumber,
      })
    },
  }
}

/** What Dalwijk agreed, version by version; the last one waits for Marjolein. `written` and `confirmed` are days. */
const POLICIES: readonly { written: string; confirmed?: string; policy: Policy }[] = [
  {
    written: '2024-12-19',
    confirmed: '2024-12-20',
    policy: {
      ...policyWithoutAgreement(day('2025-01-01')),
      maxHoursPerYear: 1_040,
      deductibleCostRules: [
        { category: 'job-cost', allowed: true, priorConsent: false },
        { category: 'cooperative-share', allowed: true, priorConsent: false },
      ],
      exemptionStart: 'settlement',
      reservedPotCounts: false,
    },
  },
  {
    written: '2025-12-02',
    confirmed: '2025-12-09',
    policy: {
      ...policyWithoutAgreement(day('2026-01-01')),
      maxHoursPerYear: 1_040,
      deductibleCostRules: [
        { category: 'job-cost', allowed: true, priorConsent: false },
        { category: 'cooperative-share', allowed: true, priorConsent: false },
      ],
      lossCarryWithinYear: true,
      roundingRule: 'euro-down',
      reservedPotCounts: false,
    },
  },
  {
    written: '2026-11-17',
    policy: {
      ...policyWithoutAgreement(day('2027-01-01')),
      maxHoursPerYear: 1_040,
      period: 'quarter',
      deductibleCostRules: [
        { category: 'job-cost', allowed: true, priorConsent: false },
        { category: 'cooperative-share', allowed: true, priorConsent: false },
      ],
      lossCarryWithinYear: true,
      roundingRule: 'euro-down',
      reservedPotCounts: false,
    },
  },
]

function agree(place: number): Happening[] {
  const { written, confirmed, policy } = POLICIES[place]!
  let versionId: Id<'policy-version'>
  const propose: Happening = {
    at: at(day(written), '20:00'),
    async do(stage) {
      const rules = [...policy.deductibleCostRules]
      versionId = await stage.must(proposePolicy, stage.as('willemijn'), {
        municipalityId: await dalwijk(stage),
        policy: { ...policy, deductibleCostRules: rules },
      })
    },
  }
  if (confirmed === undefined) return [propose]
  const confirm = async (stage: Stage) => {
    await stage.must(confirmPolicy, stage.as('marjolein'), { versionId })
  }
  return [propose, { at: at(day(confirmed), '10:10'), do: confirm }]
}

/** The municipality of the demo, once it is there. */
export async function dalwijk(stage: Stage): Promise<Id<'municipality'>> {
  const row = await stage.read('willemijn', (tx) =>
    tx
      .selectFrom('municipality')
      .select('id')
      .where('name', '=', MUNICIPALITY.name)
      .executeTakeFirstOrThrow(),
  )
  return row.id as Id<'municipality'>
}
