import { z } from 'zod'
import { FileField, HiddenField, Paragraph, RadioGroup, Select, TextField } from '../../../ui/index.ts'
import { formatEuro } from '../../../values/format.ts'
import type { Id } from '../../../values/id.ts'
import { choice, chosen, idOf, optionalText, upload } from '../../../web/fields.ts'
import { formPage, type Filled } from '../../../web/form-page.tsx'
import { paths } from '../../../web/paths.ts'
import type { ToldIn } from '../../../web/refusal-sentence.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { memberOfPerson, membersOf, type Member } from '../../members/index.ts'
import { isAgreed, openRequests, type PotRequest } from '../../pots/index.ts'
import { handInReceipt, type GivenPage } from '../hand-in-receipt.ts'
import { PAID_BY } from '../receipt.ts'
import { MEGABYTES, RECEIPT_TYPES } from '../receipt-file.ts'
import { filesGiven } from './files-given.ts'

/** A browser never gives a photo back: once it is there it is kept, and who paid is asked after that. */
const withFiles = z.object({
  member: idOf<'member'>(),
  note: optionalText(300),
  request: chosen<'pot-request'>(),
  paidBy: z.enum(PAID_BY).optional().catch(undefined),
})
/** No file came: a browser sends a field without a name then. */
const without = withFiles.extend({ paidBy: choice(PAID_BY), photo: upload(MEGABYTES, []) })

type Values = z.output<typeof withFiles>
/** `mine`: whoever visits is a member, and hands in their own unless they choose another. */
type Data = {
  readonly mine: Member | undefined
  readonly members: readonly Member[]
  /** What may be bought out of pots now: it can be for one of these. */
  readonly requests: readonly PotRequest[]
}

/** The form to hand in a receipt: a photo or files, and what it is for. */
export function newReceiptPage(visit: CooperativeVisit): Promise<Response> {
  return formFor([]).show(visit)
}

/** Hands it in. */
export async function receiveReceipt(visit: CooperativeVisit): Promise<Response> {
  return formFor(await filesGiven(visit)).receive(visit)
}

function formFor(pages: readonly GivenPage[]) {
  return formPage<Data, z.ZodType<Values>, Id<'receipt'>, ToldIn<'receipts'>>({
    schema: pages.length > 0 ? withFiles : without,
    files: true,
    load,
    title: (visit) => visit.text.receipts.form.title,
    lead: (visit) => visit.text.receipts.form.lead,
    back: (visit, { mine }) =>
      mine
        ? { href: paths.receipts(visit.cooperative.slug), label: visit.text.receipts.form.back }
        : { href: paths.tray(visit.cooperative.slug), label: visit.text.receipts.tray.title },
    initial: ({ mine, requests }, visit) => {
      const request = visit.url.searchParams.get('vraag') ?? ''
      const asked = requests.find(({ id }) => id === request)
      return { member: asked?.memberId ?? mine?.id ?? '', request: asked?.id ?? '', note: asked?.what ?? '' }
    },
    fields: (filled) => <Fields {...filled} given={pages.length > 0} />,
    label: (visit, field) => {
      const { form } = visit.text.receipts
      const label = form[field as keyof typeof form]
      return typeof label === 'string' ? label : form.photo
    },
    save: (visit, { member: memberId, request: requestId, ...rest }, commandId) =>
      visit.perform(
        handInReceipt,
        visit.actor,
        { ...rest, memberId, requestId, pages: [...pages] },
        commandId,
      ),
    done: (visit, id) => `${paths.handedIn(visit.cooperative.slug, id)}?binnen`,
    refusals: (visit) => visit.text.receipts.refusals,
    refusedField: (reason) => {
      if (reason === 'request-not-open') return 'request'
      return reason === 'member-not-found' ? 'member' : 'photo'
    },
    saveLabel: (visit) => visit.text.receipts.form.save,
  })
}

async function load(visit: CooperativeVisit): Promise<Data> {
  const { cooperativeId, personId } = visit.actor
  const office = visit.may('receipt.settle')
  return visit.read(async (tx) => {
    const mine = await memberOfPerson(tx, cooperativeId, personId)
    const open = await openRequests(tx, cooperativeId, visit.now.today)
    const agreed = open.filter((one) => isAgreed(one) && one.purpose !== 'payout')
    return {
      mine,
      members: office ? await membersOf(tx, cooperativeId) : [],
      requests: office ? agreed : agreed.filter(({ memberId }) => memberId === mine?.id),
    }
  })
}

/** @param props.given a photo came, and the form comes back for something else: a browser does not keep it */
function Fields({ visit, data, typed, wrong, given }: Filled<Data> & { given: boolean }) {
  const words = visit.text.receipts.form
  const missing = wrong('photo') ?? (given ? words.chooseAgain : undefined)
  return (
    <>
      {data.members.length > 0 ? (
        <Select
          name="member"
          label={words.member}
          value={typed['member']}
          error={wrong('member')}
          choices={data.members.map(({ id, name }) => ({ value: id, label: name }))}
        />
      ) : (
        <HiddenField name="member" value={data.mine?.id ?? ''} />
      )}
      <FileField
        name="photo"
        label={words.photo}
        hint={words.photoHint}
        accept="image/*"
        capture
        maxMegabytes={MEGABYTES}
        error={missing}
      />
      <FileField
        name="files"
        label={words.files}
        hint={words.filesHint}
        accept={RECEIPT_TYPES.join(',')}
        multiple
        optional
        maxMegabytes={MEGABYTES}
      />
      <TextField
        name="note"
        label={words.note}
        hint={words.noteHint}
        value={typed['note']}
        error={wrong('note')}
        maxLength={300}
        optional
      />
      <RadioGroup
        name="paidBy"
        label={words.paidBy}
        choices={PAID_BY.map((value) => ({ value, ...words.payer[value] }))}
        value={typed['paidBy']}
        error={wrong('paidBy')}
      />
      <UnderRequest visit={visit} data={data} typed={typed} wrong={wrong} />
      <Paragraph quiet>{words.privacy}</Paragraph>
    </>
  )
}

/** The request of a pot under which it was bought, when there is one. */
function UnderRequest({ visit, data, typed, wrong }: Filled<Data>) {
  const words = visit.text.receipts.form
  if (data.requests.length === 0) return null
  return (
    <Select
      name="request"
      label={words.request}
      hint={words.requestHint}
      choices={data.requests.map(({ id, what, amount, memberName }) => ({
        value: id,
        label: words.requestOne({
          member: data.members.length > 0 ? memberName : null,
          what,
          amount: formatEuro(amount, visit.language),
        }),
      }))}
      value={typed['request']}
      error={wrong('request')}
      optional
    />
  )
}
