import { addDays, dayOf } from '../../../values/day.ts'
import { formatDay } from '../../../values/format.ts'
import { readAlsoBy, type TaskBlock, type ToDo } from '../../../web/home-block.ts'
import { paths } from '../../../web/paths.ts'
import type { Reader } from '../../../web/visit.ts'
import { amSecondTo } from '../../people/index.ts'
import { contractTexts } from '../contract-text.db.ts'
import { titleOfText } from '../contract-text.ts'
import { contractsGoingOn, contractsTalkedOf } from '../contract.db.ts'
import { awaitsAnswer, signatureOf, stageOf, wrongPaperOf, type Contract } from '../contract.ts'
import { addresses } from './addresses.ts'
import { lettersToGiveBlock, neverAskedBlock, toAskBlock, toPrintBlock } from './new-member-blocks.ts'

/** After so many days the office is told who did not sign: then a call helps more than a mail. */
const DAYS_BEFORE_A_CALL = 14

/** What a member is asked to sign, until they do or say no; not while they wait for an answer to their question. */
const toSignBlock: TaskBlock = {
  may: 'contract.own',
  order: 215,
  async tasks(visit) {
    const words = visit.text.contracts.home
    return (await all(visit))
      .filter(({ memberPerson }) => memberPerson === visit.actor.personId)
      .filter(({ words: said }) => stageOf(said) === 'open')
      .map((contract) =>
        readAlsoBy('contracts.follow', {
          kind: 'to-sign',
          href: addresses.contract(visit.cooperative.slug, contract.id),
          title: words.sign({ title: contract.title }),
          detail: contract.words.some(({ kind }) => kind === 'answered')
            ? words.answered
            : words.signDetail({ day: formatDay(dayOf(contract.putAt), visit.language) }),
        }),
      )
  },
}

/** What members signed and the board did not yet. */
const forCooperativeBlock: TaskBlock = {
  may: 'contract.sign-for-cooperative',
  order: 215,
  async tasks(visit) {
    const words = visit.text.contracts.home
    const waiting = (await ofOthers(visit)).filter(({ words: said }) => stageOf(said) === 'half')
    if (waiting.length === 0) return []
    const { slug } = visit.cooperative
    const [first] = waiting
    return [
      {
        kind: 'contract',
        href: waiting.length === 1 ? addresses.contract(slug, first!.id) : paths.contracts(slug),
        title: words.forCooperative({ count: waiting.length }),
        detail: words.forCooperativeDetail(namesOf(visit, waiting)),
        count: waiting.length,
      },
    ]
  },
}

/** Signed papers at which this visitor looks as the second. */
const toLookBlock: TaskBlock = {
  may: 'contract.paper-second',
  order: 214,
  async tasks(visit) {
    const words = visit.text.contracts.home
    const waiting = (await ofOthers(visit)).filter(({ words: said }) => stageOf(said) === 'waits')
    const mine = await visit.read(async (tx) => {
      const counts = await Promise.all(
        waiting.map(({ words: said }) => amSecondTo(tx, visit.actor, signatureOf(said)!.saidBy, visit.now)),
      )
      return waiting.filter((_, i) => counts[i])
    })
    const [first] = mine
    if (!first) return []
    const { slug } = visit.cooperative
    return [
      {
        kind: 'contract',
        href: mine.length === 1 ? addresses.contract(slug, first.id) : paths.contracts(slug),
        title: words.look({ count: mine.length }),
        detail: words.lookDetail(namesOf(visit, mine)),
        count: mine.length,
        waits: 'fellow',
      },
    ]
  },
}

/** What somebody added and another found wrong, for who added it: until it is signed anew. */
const wrongPaperBlock: TaskBlock = {
  may: 'contract.paper',
  order: 217,
  async tasks(visit) {
    const words = visit.text.contracts.home
    return (await ofOthers(visit)).flatMap((contract): readonly ToDo[] => {
      const found = wrongPaperOf(contract.words)
      const mine = found?.paper.saidBy === visit.actor.personId && found.wrong.saidBy !== visit.actor.personId
      if (!found || !mine) return []
      const by = found.wrong.by || visit.text.contracts.second.somebody
      return [
        {
          kind: 'contract',
          href: addresses.contract(visit.cooperative.slug, contract.id),
          title: words.wrongPaper({ member: contract.member }),
          detail: words.wrongPaperDetail({ by, why: found.wrong.words }),
          waits: 'fellow',
        },
      ]
    })
  },
}

/** Drafts of texts on which this visitor of the board can say yes. */
const toDecideBlock: TaskBlock = {
  may: 'contract-texts.keep',
  order: 206,
  async tasks(visit) {
    const words = visit.text.contracts.home
    return visit.read(async (tx) => {
      const mine: ToDo[] = []
      for (const text of await contractTexts(tx, visit.cooperative.id)) {
        if (text.fromDay !== undefined) continue
        if (!(await amSecondTo(tx, visit.actor, text.writtenBy, visit.now))) continue
        mine.push({
          kind: 'contract',
          href: addresses.text(visit.cooperative.slug, text.id),
          title: words.decide({ title: titleOfText(text) }),
          detail: words.decideDetail({ writer: text.writer }),
        })
      }
      return mine
    })
  },
}

/** What a coach goes and talks about: a question, or a no. */
const toTalkBlock: TaskBlock = {
  may: 'contract.talk',
  order: 216,
  async tasks(visit) {
    const words = visit.text.contracts.home
    const talkedOf = await visit.read((tx) => contractsTalkedOf(tx, visit.cooperative.id))
    return talkedOf.flatMap((contract): readonly ToDo[] => {
      if (contract.memberPerson === visit.actor.personId) return []
      const refused = stageOf(contract.words) === 'refused'
      if (!refused && !(awaitsAnswer(contract.words) && stageOf(contract.words) !== 'withdrawn')) return []
      const { member } = contract
      return [
        {
          kind: 'contract',
          href: addresses.contract(visit.cooperative.slug, contract.id),
          title: refused ? words.refused({ member }) : words.question({ member }),
          detail: contract.words.at(-1)!.words || words.talk,
          waits: 'fellow',
        },
      ]
    })
  },
}

/** Who did not sign for two weeks, for the administration. */
const waitsBlock: TaskBlock = {
  may: 'contract.note-before',
  order: 340,
  async tasks(visit) {
    const words = visit.text.contracts.home
    const before = addDays(visit.now.today, -DAYS_BEFORE_A_CALL)
    const waiting = (await ofOthers(visit)).filter(
      ({ words: said, putAt }) => stageOf(said) === 'open' && dayOf(putAt) <= before,
    )
    if (waiting.length === 0) return []
    const { names, count } = namesOf(visit, waiting)
    return [
      {
        kind: 'contract',
        href: paths.contracts(visit.cooperative.slug),
        title: words.waits({ count }),
        detail: words.waitsDetail({ names }),
      },
    ]
  },
}

/** The blocks of this domain, for `app/home-blocks.ts`. */
export const contractHomeBlocks: readonly TaskBlock[] = [
  toSignBlock,
  forCooperativeBlock,
  lettersToGiveBlock,
  toAskBlock,
  neverAskedBlock,
  toPrintBlock,
  toLookBlock,
  wrongPaperBlock,
  toDecideBlock,
  toTalkBlock,
  waitsBlock,
]

function all(visit: Reader): Promise<readonly Contract[]> {
  return visit.read((tx) => contractsGoingOn(tx, visit.cooperative.id))
}

/** Of members other than the visitor: nobody does the other side of their own. */
async function ofOthers(visit: Reader): Promise<readonly Contract[]> {
  return (await all(visit)).filter(({ memberPerson }) => memberPerson !== visit.actor.personId)
}

/** So many names are said of many; the page behind it has them all. */
const NAMES = 5

/** Whom they are of, each once, as a row is written; of very many the first, and how many others. */
function namesOf({ language, text }: Reader, contracts: readonly Contract[]) {
  const all = [...new Set(contracts.map(({ member }) => member))]
  const count = all.length
  if (count <= NAMES + 1)
    return { count, names: new Intl.ListFormat(language, { type: 'conjunction' }).format(all) }
  const names = all.slice(0, NAMES).join(', ')
  return { count, names: text.contracts.home.andOthers({ names, count: count - NAMES }) }
}
