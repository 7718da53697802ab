/** What of agreements is next for who became a member: asking them to sign, and printing it for who never signs in. */
import { addDays } from '../../../values/day.ts'
import { formatDay } from '../../../values/format.ts'
import type { TaskBlock, ToDo } from '../../../web/home-block.ts'
import { paths } from '../../../web/paths.ts'
import type { Reader } from '../../../web/visit.ts'
import { isMemberOn, membersOf, membersOnPaper, pastTheirLastDay } from '../../members/index.ts'
import { contractsInShort, membersNeverAsked } from '../contract-in-short.db.ts'
import { contractTexts } from '../contract-text.db.ts'
import { CONTRACT_KINDS } from '../contract-text.ts'
import { contractsGoingOn } from '../contract.db.ts'
import { noticesToGive } from '../scheme-notice.db.ts'
import { latestOf, stageOf } from '../contract.ts'
import { addresses } from './addresses.ts'
import { textInUse } from './standing-cell.tsx'

/** So many days after somebody became a member it is asked for what they were not asked to sign. */
const NEW_FOR_DAYS = 90

/** New members who were not asked to sign each text that is in use. */
export const toAskBlock: TaskBlock = {
  may: 'contract.put',
  order: 213,
  async tasks(visit) {
    const { id, slug } = visit.cooperative
    const { home, kinds } = visit.text.contracts
    const { today } = visit.now
    const found = await visit.read(async (tx) => {
      const texts = await contractTexts(tx, id)
      const inUse = CONTRACT_KINDS.flatMap((kind) => textInUse(visit, texts, kind) ?? [])
      if (inUse.length === 0) return []
      const past = await pastTheirLastDay(tx)
      const members = (await membersOf(tx, id)).filter(
        (one) =>
          isMemberOn(one, today) &&
          !past.has(one.id) &&
          today <= addDays(one.joinedOn, NEW_FOR_DAYS) &&
          one.personId !== visit.actor.personId,
      )
      const contracts = Map.groupBy(
        await contractsInShort(tx, id, { members: members.map((one) => one.id) }),
        ({ memberId }) => memberId,
      )
      return members.flatMap((member) => {
        const lacks = inUse.filter(({ kind }) => !latestOf(contracts.get(member.id) ?? [], kind))
        return lacks.length === 0 ? [] : [{ member, lacks }]
      })
    })
    const [first] = found
    if (!first) return []
    const { member, lacks } = first
    const list = new Intl.ListFormat(visit.language, { type: 'conjunction' })
    const names = found.slice(0, NAMES).map((one) => one.member.name)
    const task: ToDo =
      found.length === 1
        ? {
            kind: 'contract',
            href: `${addresses.put(slug, lacks[0]!.id)}?lid=${member.id}`,
            title: home.askNew({ count: 1, name: member.name }),
            detail: home.askNewDetail({ kinds: list.format(lacks.map(({ kind }) => kinds[kind])) }),
          }
        : {
            kind: 'contract',
            href: paths.contracts(slug),
            title: home.askNew({ count: found.length, name: '' }),
            detail: home.askNewMany({ names: list.format(names), others: found.length - names.length }),
            count: found.length,
          }
    return [task]
  },
}

/** Who is longer a member and was never asked: each text they lack, with how many members lack it, in one line. */
export const neverAskedBlock: TaskBlock = {
  may: 'contract.put',
  order: 216,
  async tasks(visit) {
    const { id, slug } = visit.cooperative
    const { kinds, notAsked } = visit.text.contracts
    const { today } = visit.now
    const found = await visit.read(async (tx) => {
      const texts = await contractTexts(tx, id)
      const inUse = CONTRACT_KINDS.filter((kind) => textInUse(visit, texts, kind))
      const butOf = visit.actor.personId
      return inUse.length === 0 ? [] : membersNeverAsked(tx, id, { on: today, kinds: inUse, butOf })
    })
    // Who is new is asked by name.
    const long = found.filter(({ joinedOn }) => today > addDays(joinedOn, NEW_FOR_DAYS))
    if (long.length === 0) return []
    const list = new Intl.ListFormat(visit.language, { type: 'conjunction' })
    const names = long.slice(0, NAMES).map(({ name }) => name)
    const others = long.length - names.length
    const what = CONTRACT_KINDS.filter((kind) => long.some(({ lacks }) => lacks.includes(kind)))
    return [
      {
        kind: 'contract',
        href: paths.contracts(slug),
        title: notAsked.title({ count: long.length, name: names[0]! }),
        detail: notAsked.detail({
          kinds: list.format(what.map((kind) => kinds[kind])),
          names: others === 0 ? list.format(names) : names.join(', '),
          others,
        }),
        count: long.length,
      },
    ]
  },
}

/** Letters of a changed scheme that were made: they count from the day on which somebody says they were given. */
export const lettersToGiveBlock: TaskBlock = {
  may: 'contract.put',
  order: 212,
  async tasks(visit) {
    const { id, slug } = visit.cooperative
    const { changes } = visit.text.contracts
    return (await visit.read((tx) => noticesToGive(tx, id))).map(({ versionId, count, since }): ToDo => ({
      kind: 'contract',
      href: addresses.given(slug, versionId),
      title: changes.toDo({ count }),
      detail: changes.toDoDetail({ count, day: formatDay(since, visit.language) }),
      count,
      waits: 'fellow',
    }))
  },
}

/** So many names are said of many. */
const NAMES = 5

/** What waits for the signature of who never signs in: somebody prints it. */
export const toPrintBlock: TaskBlock = {
  may: 'contract.put',
  order: 214,
  async tasks(visit) {
    const { home } = visit.text.contracts
    const open = await openOnPaper(visit)
    return [...Map.groupBy(open, ({ memberId }) => memberId).values()].map((theirs): ToDo => {
      const [first] = theirs
      return {
        kind: 'contract',
        href: addresses.contract(visit.cooperative.slug, first!.id),
        title: home.print({ count: theirs.length, name: first!.member }),
        detail: home.printDetail({ titles: theirs.map(({ title }) => title).join(', ') }),
      }
    })
  },
}

/** Agreements that wait for somebody, other than whoever looks, who never signs in. */
async function openOnPaper(visit: Reader) {
  return visit.read(async (tx) => {
    const open = (await contractsGoingOn(tx, visit.cooperative.id)).filter(
      ({ words, memberPerson }) => stageOf(words) === 'open' && memberPerson !== visit.actor.personId,
    )
    if (open.length === 0) return []
    const onPaper = await membersOnPaper(tx)
    return open.filter(({ memberId }) => onPaper.has(memberId))
  })
}
