/** Asking members to sign a text that is in use: each gets a paper of their own. */
import { z } from 'zod'
import { Button, DateField, Link, Notice, Paragraph, typedParts } from '../../../ui/index.ts'
import type { Day } from '../../../values/day.ts'
import { formatDay } from '../../../values/format.ts'
import type { Id } from '../../../values/id.ts'
import { ok, refuse, type Result } from '../../../values/result.ts'
import { finishing, tellHowFar } from '../../../platform/long-work.ts'
import { dayField, withDays } from '../../../web/fields.ts'
import { formPage } from '../../../web/form-page.tsx'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { isMemberOn, membersOf, membersOnPaper, pastTheirLastDay } from '../../members/index.ts'
import { contractTextById } from '../contract-text.db.ts'
import { titleOfText } from '../contract-text.ts'
import { contractsInShort } from '../contract-in-short.db.ts'
import { isUnsigned, latestOf } from '../contract.ts'
import { textToSign, type FillRefusal } from '../load-filled.ts'
import { makeContractPaper } from '../make-contract-paper.ts'
import { putContracts } from '../put-contracts.ts'
import { inParts } from './in-parts.ts'
import { addresses } from './addresses.ts'
import { hasOf, type Row } from './put-rows.ts'
import { chosenOf, FindWhom, isLong, Names, tickedAtFirst, WhomFields, whomOf } from './whom.tsx'

/**
 * The form, fifty members a page. Nobody is ticked but the one member the address asks for (`lid`); two buttons tick
 * all who signed nothing of the kind, or not this version. Where members are more than a page, two links (`wie`) have
 * it go to all of those at once. What is asked of whom is shown before it goes: a paper once put is read at once.
 */
export const putPage = formPage({
  keepsAddress: true,
  schema: withDays(
    ['startsOn'],
    z.object({ startsOn: dayField(), members: z.record(z.string(), z.string()).default({}) }),
  ),
  load: (visit) =>
    visit.read(async (tx) => {
      const { id } = visit.cooperative
      const text = await contractTextById(tx, id, visit.id<'contract-text'>('text'))
      if (text?.fromDay === undefined) return undefined
      const contracts = Map.groupBy(
        await contractsInShort(tx, id, { kind: text.kind }),
        ({ memberId }) => memberId,
      )
      const from = text.fromDay > visit.now.today ? text.fromDay : visit.now.today
      const past = await pastTheirLastDay(tx)
      const rows = (await membersOf(tx, id))
        .filter((member) => isMemberOn(member, from) && !past.has(member.id))
        .filter((member) => member.personId !== visit.actor.personId)
        .map((member) => {
          const theirs = contracts.get(member.id) ?? []
          const last = latestOf(theirs, text.kind)
          const old = theirs.filter(({ words }) => isUnsigned(words))
          return { member, has: last && hasOf(text.id, last), old }
        })
      return { text, rows, from, whom: whomOf(visit, rows, isAskedFor(visit)) }
    }),
  title: (visit, { text }) => visit.text.contracts.put.title({ title: titleOfText(text) }),
  lead: (visit) => visit.text.contracts.put.lead,
  back: (visit, { text }) => ({
    href: addresses.text(visit.cooperative.slug, text.id),
    label: visit.text.contracts.texts.backToTexts,
  }),
  above: ({ rows, whom }, visit) => (
    <>
      {rows.every(({ has }) => has === 'this') && <Notice>{visit.text.contracts.put.everybody}</Notice>}
      {isLong(whom) && whom.all === undefined && <WaysToAll visit={visit} rows={rows} />}
      <FindWhom visit={visit} whom={whom} />
    </>
  ),
  initial: ({ whom, from }, visit) => ({
    ...tickedAtFirst(whom, isAskedFor(visit)),
    startsOnDay: String(Number(from.slice(8))),
    startsOnMonth: String(Number(from.slice(5, 7))),
    startsOnYear: from.slice(0, 4),
  }),
  fields({ visit, data, typed, wrong }) {
    const words = visit.text.contracts.put
    return (
      <>
        <WhomFields
          visit={visit}
          whom={data.whom}
          label={words.members}
          toAll={words.toAll[whoAsked(visit)]}
          hint={({ has }) => (has ? words.has[has] : undefined)}
          typed={typed}
          error={wrong('members')}
        />
        <DateField
          name="startsOn"
          label={words.from}
          value={typedParts(typed, 'startsOn')}
          error={wrong('startsOn')}
        />
      </>
    )
  },
  label: (visit, field) => visit.text.contracts.put[field === 'startsOn' ? 'from' : 'members'],
  async confirm(visit, { startsOn, members }, { rows, text, whom }) {
    const words = visit.text.contracts.put
    const chosen = chosenOf(whom, rows, members)
    const names = chosen.map(({ member }) => member.name)
    if (names.length === 0) return refuse('contract-nobody')
    const onPaper = await visit.read(membersOnPaper)
    const print = chosen.filter(({ member }) => onPaper.has(member.id)).map(({ member }) => member.name)
    const old = chosen.flatMap((row) => (row.old.length > 0 ? [row.member.name] : []))
    const day = formatDay(startsOn, visit.language)
    return ok({
      title: words.sure({ count: names.length, title: titleOfText(text) }),
      shown: (
        <>
          <Paragraph>{words.sureFrom({ day })}</Paragraph>
          <Names visit={visit} names={names} />
          {print.length > 0 && <Paragraph>{words.surePrint}</Paragraph>}
          {print.length > 0 && <Names visit={visit} names={print} />}
          {old.length > 0 && <Paragraph>{words.sureOld}</Paragraph>}
          {old.length > 0 && <Names visit={visit} names={old} />}
        </>
      ),
      saveLabel: words.save,
      changeLabel: words.change,
    })
  },
  async save(visit, { startsOn, members }, commandId, { text, rows, whom }) {
    const chosen = chosenOf(whom, rows, members)
    if (chosen.length === 0) return refuse('contract-nobody')
    const papers: Paper[] = []
    for (const { member } of chosen) {
      tellHowFar(papers.length, chosen.length)
      const made = await paperFor(visit, { textId: text.id, memberId: member.id, startsOn })
      if (!made.ok) return made
      papers.push(made.value)
    }
    return finishing(() => putAll(visit, { textId: text.id, startsOn, papers }, commandId))
  },
  done: (visit, _, { text }) => `${addresses.text(visit.cooperative.slug, text.id)}?gedaan=gevraagd`,
  refusals: (visit) => visit.text.contracts.refusals,
  refusedField: (reason) =>
    reason === 'contract-nobody' ? 'members' : reason === 'text-not-in-use' ? 'startsOn' : undefined,
  saveLabel: (visit) => visit.text.contracts.put.save,
  buttons: (visit, { rows, whom }) => !isLong(whom) && <WaysToTick visit={visit} rows={rows} />,
  fill: ({ rows }, intent, typed) => {
    const asked = intent === 'tick-new' || intent === 'tick-all' ? ASKED[intent] : undefined
    return asked && { ...typed, ...ticked(rows.filter(asked)) }
  },
})

/** Of all at once: who was asked nothing yet, or everybody without this version. */
function whoAsked({ url }: CooperativeVisit): 'nieuw' | 'alle' {
  return url.searchParams.get('wie') === 'nieuw' ? 'nieuw' : 'alle'
}

/** Who is ticked when the page opens, or all at once. */
function isAskedFor({ url }: CooperativeVisit) {
  const only = url.searchParams.get('lid')
  const who = url.searchParams.get('wie')
  return (row: Row) =>
    row.member.id === only ||
    (who === 'nieuw' && ASKED['tick-new'](row)) ||
    (who === 'alle' && ASKED['tick-all'](row))
}

/** Whom a button ticks. */
const ASKED = {
  'tick-new': ({ has }: Row) => has === undefined,
  'tick-all': ({ has }: Row) => has !== 'this',
}

function ticked(rows: readonly Row[]): Record<string, string> {
  return Object.fromEntries(rows.map(({ member }) => [`members.${member.id}`, 'yes']))
}

/** How many each of the two ways to many at once is about; undefined: there is nothing to choose. */
function manyIn(rows: readonly Row[]): { readonly lack: number; readonly fresh: number } | undefined {
  const lack = rows.filter(ASKED['tick-all']).length
  const fresh = rows.filter(ASKED['tick-new']).length
  return lack < 2 ? undefined : { lack, fresh: fresh < lack ? fresh : 0 }
}

type Ways = { readonly visit: CooperativeVisit; readonly rows: readonly Row[] }

/** Two ways to tick many at once, as buttons of the form: what was typed stays. Each says how many it ticks. */
function WaysToTick({ visit, rows }: Ways) {
  const words = visit.text.contracts.put
  const many = manyIn(rows)
  if (!many) return null
  return (
    <>
      {many.fresh > 0 && (
        <Button look="secondary" name="intent" value="tick-new">
          {words.tickNew({ count: many.fresh })}
        </Button>
      )}
      <Button look="secondary" name="intent" value="tick-all">
        {words.tickAll({ count: many.lack })}
      </Button>
    </>
  )
}

/** The same where members are more than a page: the form then goes to all of them, before anything is typed. */
function WaysToAll({ visit, rows }: Ways) {
  const words = visit.text.contracts.put
  const many = manyIn(rows)
  if (!many) return null
  return (
    <ul class="plain-list">
      {many.fresh > 0 && (
        <li>
          <Link href="?wie=nieuw" roomy>
            {words.tickNew({ count: many.fresh })}
          </Link>
        </li>
      )}
      <li>
        <Link href="?wie=alle" roomy>
          {words.tickAll({ count: many.lack })}
        </Link>
      </li>
    </ul>
  )
}

type Of = Parameters<typeof textToSign>[2]
type Paper = { readonly memberId: Id<'member'>; readonly hash: string; readonly pdf: Uint8Array }

/** What one member would sign, and its paper. */
async function paperFor(visit: CooperativeVisit, of: Of): Promise<Result<Paper, FillRefusal>> {
  const found = await visit.read((tx) => textToSign(tx, visit.cooperative.id, of))
  if (!found.ok) return found
  const pdf = await makeContractPaper(found.value, visit.now.today)
  return { ok: true, value: { memberId: of.memberId, hash: found.value.hash, pdf } }
}

/** Puts them as many at once as go; who was asked in a part before is asked no second time when one is refused. */
function putAll(
  visit: CooperativeVisit,
  { papers, ...rest }: { textId: Id<'contract-text'>; startsOn: Day; papers: readonly Paper[] },
  commandId: string,
) {
  return inParts(papers, commandId, (part, id) =>
    visit.perform(putContracts, visit.actor, { ...rest, papers: [...part] }, id),
  )
}
