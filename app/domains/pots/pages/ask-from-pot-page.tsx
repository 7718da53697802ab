import { z } from 'zod'
import {
  AmountField,
  FileField,
  HiddenField,
  Notice,
  RadioGroup,
  Select,
  TextArea,
  TextField,
} from '../../../ui/index.ts'
import { amount, choice, idOf, optionalUpload, text, type FieldWord } from '../../../web/fields.ts'
import { formPage } from '../../../web/form-page.tsx'
import { paths } from '../../../web/paths.ts'
import type { Tx } from '../../../platform/database.ts'
import { yearOf } from '../../../values/day.ts'
import { formatEuro } from '../../../values/format.ts'
import { isId } from '../../../values/id.ts'
import type { Typed } from '../../../web/form.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { memberOfPerson, membersOf, type Member } from '../../members/index.ts'
import { askFromPot } from '../ask-from-pot.ts'
import { approvalInWords } from '../approval-words.ts'
import { allows } from '../move-pot.ts'
import { POT_PURPOSES, type PotPurpose } from '../pot-move.ts'
import { BUYERS, type PotRequest } from '../pot-request.ts'
import { leftInPotBesides, openRequests } from '../pot-request.db.ts'
import { QUOTE_MEGABYTES, QUOTE_TYPES } from '../quote-file.ts'
import { standing } from '../pots.db.ts'
import type { PotRules } from '../scheme.ts'
import { readScheme } from '../scheme-stored.ts'
import { InThePot, type Room } from './in-the-pot.tsx'
import { tellingOf } from './loading.ts'

/** Out of whose pot can be asked here, and what for. `pot` are the rules of one's own. */
type Data = {
  readonly members: readonly Member[]
  readonly purposes: readonly PotPurpose[]
  readonly pot?: PotRules
  /** What is in one's own pot, and what of it is not promised yet. */
  readonly room?: Room
  /** What is asked again, for a higher amount. */
  readonly before?: PotRequest | undefined
}

const CHOOSE: FieldWord = 'choose'

/** Asks for money out of a pot: a member out of their own, the administration for whom it likes. */
export const askFromPotPage = formPage({
  schema: z.object({
    memberId: idOf<'member'>(),
    purpose: choice(POT_PURPOSES),
    amount: amount(),
    what: text(300),
    why: text(500),
    boughtBy: z.enum(BUYERS, CHOOSE).default('member'),
    quote: optionalUpload(QUOTE_MEGABYTES, QUOTE_TYPES),
    insteadOf: z
      .string()
      .default('')
      .transform((value) => (isId<'pot-request'>(value) ? value : undefined)),
  }),
  files: true,
  load: (visit) => visit.read((tx) => whoseAndWhat(tx, visit)),
  title: (visit, { pot }) => (pot ? visit.text.potRequests.askOwn : visit.text.potRequests.ask),
  lead: (visit, { pot }) => (pot ? approvalInWords(pot, tellingOf(visit)) : visit.text.potRequests.askLead),
  back: (visit) => ({
    href: paths.potRequests(visit.cooperative.slug),
    label: visit.text.potRequests.back,
  }),
  initial: ({ members, purposes, before }) => ({
    boughtBy: 'member',
    ...(members.length === 1 ? { memberId: members[0]!.id } : {}),
    ...(purposes.length === 1 ? { purpose: purposes[0]! } : {}),
    ...(before ? askedBefore(before) : {}),
  }),
  above: ({ before, room, purposes }, visit) => (
    <>
      {before && (
        <Notice>
          {visit.text.potRequests.form.again({ amount: formatEuro(before.amount, visit.language) })}
        </Notice>
      )}
      {room && <InThePot visit={visit} room={room} purposes={purposes} />}
    </>
  ),
  fields({ visit, data, typed, wrong }) {
    const words = visit.text.potRequests.form
    const [own] = data.members
    return (
      <>
        {own && data.members.length === 1 ? (
          <HiddenField name="memberId" value={own.id} />
        ) : (
          <Select
            name="memberId"
            label={words.member}
            choices={data.members.map(({ id, name }) => ({ value: id, label: name }))}
            value={typed['memberId']}
            error={wrong('memberId')}
          />
        )}
        <Select
          name="purpose"
          label={words.purpose}
          choices={data.purposes.map((one) => ({ value: one, label: visit.text.pots.purpose[one] }))}
          value={typed['purpose']}
          error={wrong('purpose')}
        />
        <AmountField name="amount" label={words.amount} value={typed['amount']} error={wrong('amount')} />
        <TextField
          name="what"
          label={words.what}
          hint={words.whatHint}
          value={typed['what']}
          error={wrong('what')}
          maxLength={300}
        />
        <TextArea
          name="why"
          label={words.why}
          hint={words.whyHint}
          value={typed['why']}
          error={wrong('why')}
          rows={3}
          maxLength={500}
        />
        <FileField
          name="quote"
          label={words.quote}
          hint={words.quoteHint}
          accept={QUOTE_TYPES.join(',')}
          maxMegabytes={QUOTE_MEGABYTES}
          error={wrong('quote')}
          optional
        />
        <RadioGroup
          name="boughtBy"
          label={words.boughtBy}
          choices={BUYERS.map((value) => ({ value, label: words.buyers[value] }))}
          value={typed['boughtBy'] ?? 'member'}
          error={wrong('boughtBy')}
        />
        <HiddenField name="insteadOf" value={typed['insteadOf'] ?? ''} />
      </>
    )
  },
  label: (visit, field) => {
    const words = visit.text.potRequests.form
    if (field === 'memberId') return words.member
    const label = words[field as keyof typeof words]
    return typeof label === 'string' ? label : field
  },
  async save(visit, { quote: file, ...asked }, commandId) {
    const quote = file && {
      name: file.name.replaceAll('\u0000', '').slice(-200) || 'offerte',
      content: new Uint8Array(await file.arrayBuffer()),
    }
    return visit.perform(askFromPot, visit.actor, { ...asked, ...(quote ? { quote } : {}) }, commandId)
  },
  done: (visit) => `${paths.potRequests(visit.cooperative.slug)}?gedaan=gevraagd`,
  refusals: (visit) => visit.text.potRequests.refusals,
  refusedField: (reason) => {
    if (reason === 'purpose-not-allowed') return 'purpose'
    if (reason.startsWith('quote-')) return 'quote'
    return reason === 'pot-too-small' || reason === 'amount-not-positive' ? 'amount' : undefined
  },
  saveLabel: (visit) => visit.text.potRequests.form.save,
})

/** What was asked before, without its amount: that is what is asked anew. */
function askedBefore({ id, memberId, purpose, what, why, boughtBy }: PotRequest): Typed {
  return { memberId, purpose, what, why, boughtBy: boughtBy ?? 'member', insteadOf: id }
}

async function whoseAndWhat(tx: Tx, visit: CooperativeVisit): Promise<Data> {
  const { may, actor, now } = visit
  const { cooperativeId, personId } = actor
  const asked = visit.url.searchParams.get('vraag') ?? ''
  const [before] = isId<'pot-request'>(asked)
    ? await openRequests(tx, cooperativeId, now.today, { id: asked })
    : []
  if (may('invoices.draft'))
    return { members: await membersOf(tx, cooperativeId), purposes: POT_PURPOSES, before }
  const own = await memberOfPerson(tx, cooperativeId, personId)
  const holds = own && (await standing(tx, cooperativeId, own.id, now.today, yearOf(now.today)))
  if (!own || !holds) return { members: own ? [own] : [], purposes: [] }
  const { pot } = readScheme(holds.rules)
  const mine = before?.memberId === own.id ? before : undefined
  const purposes = POT_PURPOSES.filter((one) => allows(pot, one))
  const free = (await leftInPotBesides(tx, own.id, mine?.id)) ?? holds.pot
  return { members: [own], purposes, pot, room: { held: holds.pot, free }, before: mine }
}
