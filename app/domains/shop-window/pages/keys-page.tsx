import { z } from 'zod'
import {
  besideField,
  Button,
  Card,
  EmptyState,
  ErrorSummary,
  Form,
  Heading,
  Lead,
  Link,
  Notice,
  Paragraph,
  Refusal,
  Select,
  TaskList,
  TextField,
  type FieldError,
} from '../../../ui/index.ts'
import { dayOf } from '../../../values/day.ts'
import { formatDay } from '../../../values/format.ts'
import { followingId, type Id } from '../../../values/id.ts'
import { choice, idOf, text } from '../../../web/fields.ts'
import { freshCommandId, readForm, type Typed } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import { refusalSentence } from '../../../web/refusal-sentence.ts'
import { page, redirect, sentences } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { businessesOfActor } from '../load-own-businesses.ts'
import { endKey } from '../end-key.ts'
import { makeKey } from '../make-key.ts'
import { KEY_KINDS, keyHash, keyText, type ShopKey } from '../shop-key.ts'
import { shopKeysOf } from '../shop-key.db.ts'
import { keyMadePage } from './key-made-page.tsx'
import { shopOrdersOf, type ShopOrder } from '../shop-order.db.ts'
import { ordersNotTaken } from '../not-taken.db.ts'
import { addresses } from './addresses.ts'
import { OrdersChanged, waits } from './orders-changed.tsx'
import { OrdersNotTaken } from './orders-not-taken.tsx'
import type { ShopNeeds } from './shop-needs.ts'

type State = {
  readonly typed?: Typed
  readonly errors?: readonly FieldError[]
  readonly refusal?: string
  readonly commandId?: string
  readonly status?: number
}

const schema = z.object({ businessId: idOf<'business'>(), kind: choice(KEY_KINDS), name: text(60) })

/** The web shops of a member: their keys, what came in by them, and the form for another. */
export async function keysPage(
  visit: CooperativeVisit,
  _needs: ShopNeeds,
  state: State = {},
): Promise<Response> {
  const words = visit.text.shopWindow.keys
  const { keys, orders, notTaken, businesses } = await visit.read(async (tx) => {
    const own = await businessesOfActor(tx, visit.actor)
    const { cooperativeId } = visit.actor
    const keys = own ? await shopKeysOf(tx, cooperativeId, own.memberId) : []
    const orders = own ? await shopOrdersOf(tx, cooperativeId, own.memberId) : []
    const notTaken = own ? await ordersNotTaken(tx, cooperativeId, own.memberId) : []
    return { keys, orders, notTaken, businesses: own?.businesses ?? [] }
  })
  return page(visit, {
    title: words.title,
    status: state.status ?? 200,
    children: (
      <>
        <Link href={paths.ownShopWindow(visit.cooperative.slug)} roomy>
          {words.back}
        </Link>
        <ErrorSummary errors={state.errors ?? []} />
        {state.refusal !== undefined && <Refusal sentence={state.refusal} />}
        {visit.url.searchParams.has('gestopt') && (
          <Notice tone="done" announce>
            {words.one.hasEnded}
          </Notice>
        )}
        {visit.url.searchParams.has('geregeld') && (
          <Notice tone="done" announce>
            {words.notTaken.hasDone}
          </Notice>
        )}
        <Heading level={1}>{words.title}</Heading>
        <Lead>{words.lead}</Lead>
        <OrdersNotTaken visit={visit} orders={notTaken} />
        <OrdersChanged visit={visit} orders={orders} />
        {keys.length === 0 && <Paragraph>{words.none}</Paragraph>}
        {keys.map((key) => (
          <KeyCard key={key.id} visit={visit} shopKey={key} />
        ))}
        {keys.length > 0 && <Orders visit={visit} orders={orders} />}
        {businesses.length === 0 ? (
          <EmptyState title={visit.text.shopWindow.own.noneTitle}>
            {visit.text.shopWindow.own.none}
          </EmptyState>
        ) : (
          <NewKey visit={visit} state={state} businesses={businesses} />
        )}
      </>
    ),
  })
}

function KeyCard({ visit, shopKey }: { visit: CooperativeVisit; shopKey: ShopKey }) {
  const words = visit.text.shopWindow.keys
  const day = (at: Date) => formatDay(dayOf(at), visit.language)
  const { id, kind, name, madeAt, lastUsedAt, ended } = shopKey
  return (
    <Card labelledBy={id}>
      <Heading level={2} id={id}>
        {name}
      </Heading>
      <Paragraph>
        {words.one.madeOn({ kind: words.kinds[kind], day: day(madeAt) })}{' '}
        {lastUsedAt ? words.one.used({ day: day(lastUsedAt) }) : words.one.unused}
      </Paragraph>
      {ended ? (
        <Paragraph quiet>{words.one.ended}</Paragraph>
      ) : (
        <Form
          action={addresses.endKey(visit.cooperative.slug, id)}
          commandId={freshCommandId(visit)}
          label={words.one.end}
        >
          <Paragraph quiet>{words.one.endLead}</Paragraph>
          <Button look="secondary">{words.one.end}</Button>
        </Form>
      )}
    </Card>
  )
}

function Orders({ visit, orders }: { visit: CooperativeVisit; orders: readonly ShopOrder[] }) {
  const words = visit.text.shopWindow.keys.orders
  const tasks = orders.map((order) => {
    const { number, keyName, invoiceId, cameAt } = order
    const day = formatDay(dayOf(cameAt), visit.language)
    const gone = invoiceId ? '' : words.gone
    return {
      href: invoiceId
        ? paths.invoice(visit.cooperative.slug, invoiceId)
        : paths.invoices(visit.cooperative.slug),
      title: words.number({ number, key: keyName }),
      detail: [day, waits(order) ? words.changed : gone].filter((part) => part !== '').join(' · '),
    }
  })
  return (
    <Card labelledBy="binnen">
      <Heading level={2} id="binnen">
        {words.title}
      </Heading>
      <TaskList tasks={tasks} empty={words.none} />
    </Card>
  )
}

function NewKey(props: {
  visit: CooperativeVisit
  state: State
  businesses: readonly { readonly id: Id<'business'>; readonly tradeName: string }[]
}) {
  const { visit, state, businesses } = props
  const words = visit.text.shopWindow.keys
  const { typed = {}, errors = [] } = state
  const field = (name: string) => ({ name, value: typed[name], error: besideField(errors, name) })
  const choices = businesses.map(({ id, tradeName }) => ({ value: id, label: tradeName }))
  return (
    <Form
      action={addresses.keys(visit.cooperative.slug)}
      commandId={state.commandId ?? freshCommandId(visit)}
      label={words.make}
    >
      <Heading level={2}>{words.make}</Heading>
      <Select
        {...field('businessId')}
        label={words.business}
        choices={choices}
        always={choices.length === 1}
      />
      <Select
        {...field('kind')}
        label={words.kind}
        choices={KEY_KINDS.map((value) => ({ value, label: words.kinds[value] }))}
      />
      <TextField {...field('name')} label={words.name} hint={words.nameHint} maxLength={60} />
      <Button>{words.make}</Button>
    </Form>
  )
}

/** Makes a key and shows it, this once. The same form sent again shows the same key. */
export async function receiveKey(visit: CooperativeVisit, needs: ShopNeeds): Promise<Response> {
  const form = await readForm(visit, schema)
  const { typed, commandId } = form
  const words = visit.text.shopWindow.keys
  if (!form.ok) {
    const names: Readonly<Record<string, string>> = {
      businessId: words.business,
      kind: words.kind,
      name: words.name,
    }
    const { list } = sentences(visit, form.errors, (field) => names[field] ?? field)
    return keysPage(visit, needs, { typed, commandId, errors: list, status: 422 })
  }
  const keyId = followingId<'shop-key'>(commandId, 'shop key')
  const key = keyText(needs.secrets, keyId)
  const input = { ...form.value, keyId, hash: keyHash(key).toString('hex') }
  const done = await visit.perform(makeKey, visit.actor, input, commandId)
  if (done.ok) return keyMadePage(visit, needs, { keyId, key, kind: form.value.kind })
  const refusal = refusalSentence(visit, visit.text.shopWindow.refusals, done)
  return keysPage(visit, needs, { typed, commandId, refusal, status: 409 })
}

/** Ends a key. */
export async function receiveEndKey(visit: CooperativeVisit, needs: ShopNeeds): Promise<Response> {
  const { commandId } = await readForm(visit, z.object({}))
  const done = await visit.perform(endKey, visit.actor, { keyId: visit.id<'shop-key'>('key') }, commandId)
  if (done.ok) return redirect(`${addresses.keys(visit.cooperative.slug)}?gestopt`)
  const refusal = refusalSentence(visit, visit.text.shopWindow.refusals, done)
  return keysPage(visit, needs, { refusal, status: 409 })
}
