/** Who wants to join: one just came in, one waits for the municipality, on one the members vote, one stopped. */
import {
  apply,
  castVote,
  enterPaperVotes,
  openVote,
  setJoiningRules,
  takeStep,
} from '../app/domains/joining/index.ts'
import type { Written } from '../app/domains/joining/index.ts'
import { day, type Day } from '../app/values/day.ts'
import type { Id } from '../app/values/id.ts'
import type { Happening } from './diary.ts'
import { at, type Stage } from './stage.ts'

/** The link of who waits for the municipality, for who wants to see that page; of nobody who exists. */
export const WAITING_TOKEN = 'demo-aanmelding-ikram1'

const APPLICANTS = {
  ikram: {
    name: 'Ikram Yildiz',
    idea: 'Taarten bakken voor feesten',
    phone: '055 0100 123',
    email: '',
    benefit: 'yes',
    municipality: 'Dalwijk',
    helper: 'Mijn zus Hanan, 055 0100 124',
    token: WAITING_TOKEN,
  },
  piotr: {
    name: 'Piotr Zielinski',
    idea: 'Meubels opknappen',
    phone: '055 0100 125',
    email: '',
    benefit: 'no',
    municipality: '',
    helper: '',
    token: 'demo-aanmelding-piotr1',
  },
  ans: {
    name: 'Ans Koster',
    idea: 'Kleding herstellen aan huis',
    phone: '055 0100 126',
    email: 'ans@voorbeeld.example',
    benefit: 'unsaid',
    municipality: '',
    helper: '',
    token: 'demo-aanmelding-ans001',
  },
  ruben: {
    name: 'Ruben Maas',
    idea: 'Vogelhuisjes maken',
    phone: '055 0100 127',
    email: '',
    benefit: 'yes',
    municipality: 'Epe',
    helper: '',
    token: 'demo-aanmelding-ruben1',
  },
} as const

type Applicant = keyof typeof APPLICANTS

/** Four weeks, as a vote lasts here; who tries the demo later finds one that is to be counted. */
const VOTE_UNTIL = day('2026-12-11')

/** Nobody of these exists: names, numbers and ideas are made up. */
export function wantingToJoin(): Happening[] {
  const ids = new Map<Applicant, Id<'application'>>()
  const revisions = new Map<Applicant, number>()
  const applies = (who: Applicant, on: string, time: `${number}:${number}`): Happening => ({
    at: at(day(on), time),
    async do(stage) {
      const { token, ...told } = APPLICANTS[who]
      const applicant = { kind: 'link', cooperativeId: stage.cooperativeId, token } as const
      ids.set(who, await stage.must(apply, applicant, told))
      revisions.set(who, 1)
    },
  })
  /** As it is after so many steps: each adds one. */
  const next = (who: Applicant): { applicationId: Id<'application'>; revision: number } => {
    const revision = revisions.get(who)!
    revisions.set(who, revision + 1)
    return { applicationId: ids.get(who)!, revision }
  }
  const steps = (
    who: Applicant,
    to: Written,
    on: string,
    note: string,
    due: Day | null = null,
  ): Happening => ({
    at: at(day(on), '16:20'),
    async do(stage) {
      // Nobody of these has an address, but Els was on the phone with each.
      const step = { to, on: day(on), due, note, letter: null, told: null, called: true }
      await stage.must(takeStep, stage.as('els'), { ...next(who), ...step })
    },
  })
  const votes = (who: 'yusuf' | 'fatima' | 'noor', answer: 'yes' | 'abstain', on: string): Happening => ({
    at: at(day(on), '19:45'),
    async do(stage: Stage) {
      await stage.must(castVote, stage.as(who), { applicationId: ids.get('piotr')!, answer })
    },
  })
  return [
    {
      at: at(day('2026-09-15'), '20:30'),
      async do(stage) {
        const rules = { isOpen: true, vote: 'majority', voteDays: 28, trialMonths: 3 } as const
        await stage.must(setJoiningRules, stage.as('ton'), rules)
      },
    },
    applies('ikram', '2026-10-06', '11:12'),
    steps('ikram', 'intake-planned', '2026-10-07', 'Tien uur, in de werkplaats', day('2026-10-13')),
    steps('ikram', 'intake-held', '2026-10-13', 'Wil eerst twee dagen in de week'),
    steps('ikram', 'permission-asked', '2026-10-19', 'Per brief aan de consulent'),
    applies('piotr', '2026-10-26', '21:03'),
    steps('piotr', 'intake-held', '2026-11-03', 'Heeft al gereedschap'),
    {
      at: at(day('2026-11-13'), '09:15'),
      async do(stage) {
        await stage.must(openVote, stage.as('els'), { ...next('piotr'), closesOn: VOTE_UNTIL })
      },
    },
    votes('yusuf', 'yes', '2026-11-14'),
    votes('fatima', 'yes', '2026-11-15'),
    onPaper(ids),
    applies('ruben', '2026-11-04', '10:40'),
    steps('ruben', 'intake-held', '2026-11-10', ''),
    steps('ruben', 'refused', '2026-11-16', 'Je begint liever in een baan. Je bent altijd weer welkom.'),
    applies('ans', '2026-11-19', '13:30'),
  ]
}

/** Karel never signs in: he voted at the table with two others, and Willemijn still looks at what Els wrote down. */
function onPaper(ids: ReadonlyMap<Applicant, Id<'application'>>): Happening {
  return {
    at: at(day('2026-11-18'), '11:40'),
    async do(stage) {
      const voters = (['karel', 'mariska', 'lina'] as const).map((who) => stage.members.get(who)!)
      const voted = { votedOn: day('2026-11-18'), voters }
      const said = { yes: 2, no: 0, abstain: 1 }
      const applicationId = ids.get('piotr')!
      await stage.must(enterPaperVotes, stage.as('els'), { applicationId, ...voted, ...said })
    },
  }
}
