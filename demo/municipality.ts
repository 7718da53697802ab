/** The municipality that pays the members: who works for it, by which number it knows whom. All of it is invented. */
import {
  addMunicipality,
  assignCaseManager,
  placeMember,
  type Municipality,
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
