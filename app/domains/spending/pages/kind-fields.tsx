import { HiddenField, Link, Paragraph, Select } from '../../../ui/index.ts'
import { formatEuro } from '../../../values/format.ts'
import type { Typed } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { Tx } from '../../../platform/database.ts'
import { ownCostAccounts } from '../../books/index.ts'
import type { Member } from '../../members/index.ts'
import { isAgreed, openRequests, type PotRequest } from '../../pots/index.ts'
import { doesNeed, RECEIPT_KINDS, type ReceiptKind } from '../cost-kind.ts'

/**
 * What a kind can be chosen with: the own costs of the co-operative, and the requests to which enough people said
 * yes.
 */
export type KindChoices = {
  readonly accounts: Awaited<ReturnType<typeof ownCostAccounts>>
  readonly requests: readonly PotRequest[]
}

/** Reads them. */
export async function kindChoices(
  tx: Tx,
  { cooperative: { id }, now }: CooperativeVisit,
): Promise<KindChoices> {
  const open = await openRequests(tx, id, now.today)
  return { accounts: await ownCostAccounts(tx, id), requests: open.filter(isAgreed) }
}

/**
 * Of whom a cost is and what it is for, as it was chosen before; with the way back to choose again. Asked here when the
 * member is not known, or may not be the one.
 */
export function OfWhom(props: {
  visit: CooperativeVisit
  members: readonly Member[]
  typed: Typed
  wrong(field: string): string | undefined
}) {
  const { visit, members, typed, wrong } = props
  const words = visit.text.spending.form
  const member = members.find(({ id }) => id === typed['member'])
  const kind = kindOf(typed)
  const again = `${paths.newCost(visit.cooperative.slug)}?${new URLSearchParams(
    typed['bon'] ? { bon: typed['bon'] } : {},
  ).toString()}`
  return (
    <>
      <HiddenField name="kind" value={kind} />
      {member && wrong('member') === undefined ? (
        <>
          <HiddenField name="member" value={member.id} />
          <Paragraph>
            {words.chosen({ name: member.name, kind: visit.text.suppliers.form.kinds[kind].label })}{' '}
            <Link href={again}>{words.chooseAgain}</Link>
          </Paragraph>
        </>
      ) : (
        <Select
          name="member"
          label={words.whose}
          value={typed['member']}
          error={wrong('member')}
          choices={members.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
    </>
  )
}

/** What was chosen, or a cost of a job. */
export function kindOf(typed: Typed): ReceiptKind {
  return RECEIPT_KINDS.find((one) => one === typed['kind']) ?? 'job-cost'
}

type KindProps = {
  readonly visit: CooperativeVisit
  readonly choices: KindChoices
  readonly typed: Typed
  wrong(field: string): string | undefined
}

/** What the kind needs, and nothing else: the account of the own costs, or the request of this member's pot. */
export function KindFields(props: KindProps) {
  const kind = kindOf(props.typed)
  return (
    <>
      {doesNeed(kind, 'account') && <WhichAccount {...props} />}
      {doesNeed(kind, 'requestId') && <WhichRequest {...props} />}
    </>
  )
}

function WhichAccount({ visit, choices, typed, wrong }: KindProps) {
  return (
    <Select
      name="account"
      label={visit.text.suppliers.form.account}
      choices={choices.accounts.map(({ code, name }) => ({ value: code, label: `${code} ${name}` }))}
      value={typed['account']}
      error={wrong('account') ?? wrong('kind')}
    />
  )
}

function WhichRequest({ visit, choices, typed, wrong }: KindProps) {
  const words = visit.text.suppliers.form
  const theirs = choices.requests.filter(({ memberId }) => !typed['member'] || memberId === typed['member'])
  return (
    <Select
      name="request"
      label={words.request}
      hint={theirs.length === 0 ? words.noRequests : words.requestHint}
      choices={theirs.map((one) => ({
        value: one.id,
        label: `${one.memberName ?? ''}: ${one.what} (${formatEuro(one.amount, visit.language)})`,
      }))}
      value={typed['request']}
      error={wrong('request') ?? wrong('kind')}
    />
  )
}
