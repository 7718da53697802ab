/** Paying online from the customer's page: to the bank, back again, and the message that says "look again". */
import { z } from 'zod'
import type { JobActor, LinkActor } from '../../../platform/actor.ts'
import { nameOfProvider } from '../../../platform/online-payments.ts'
import {
  DEFAULT_THEME,
  Heading,
  Link,
  LinkButton,
  Notice,
  Paragraph,
  renderPage,
  Stack,
  themeCss,
} from '../../../ui/index.ts'
import { formatEuro } from '../../../values/format.ts'
import type { Cents } from '../../../values/money.ts'
import { assets } from '../../../web/assets.ts'
import { readForm } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import { redirect } from '../../../web/respond.ts'
import type { Visit } from '../../../web/visit.ts'
import { invoiceByLink } from '../link.db.ts'
import { lookAtPayment, startPaying, type OnlineNeeds } from '../online/pay-online.ts'
import { onlinePaymentById, onlinePaymentsOf, type OnlinePayment } from '../online/payment.db.ts'
import { linkedPage } from './linked-page.tsx'

/** The program, in the co-operative of the link. */
export function programOf(visit: Visit): JobActor {
  return { kind: 'job', cooperativeId: (visit.actor as LinkActor).cooperativeId }
}

/** Starts a payment and goes to the page that leads to the bank. */
export async function receivePayment(visit: Visit, online: OnlineNeeds): Promise<Response> {
  const { commandId } = await readForm(visit, z.object({}))
  const { token } = visit.actor as LinkActor
  const linked = await visit.read((tx) => invoiceByLink(tx))
  if (!linked) return new Response(null, { status: 404 })
  const started = await startPaying(online, programOf(visit), linked.invoice.id, token, commandId)
  if (started.ok) return redirect(`${paths.onlinePayment(token, started.value.id)}?naar`)
  const refusal = visit.text.onlinePayments.customer.refusals[started.reason as 'payments-silent']
  return linkedPage(visit, { refusal, status: 409 }, online)
}

/** On the way to the bank, and back from it: how the payment stands, as the provider says when we ask. */
export async function paymentPage(visit: Visit, online: OnlineNeeds): Promise<Response> {
  const payment = await paymentOfLink(visit, online)
  if (!payment) return new Response(null, { status: 404 })
  const { checkoutUrl } = payment
  if (visit.url.searchParams.has('naar') && payment.state === 'open' && checkoutUrl)
    return shown(
      visit,
      <ToBank
        visit={visit}
        amount={payment.amount}
        provider={nameOfProvider(online.payments?.providers ?? [], payment.provider)}
        href={checkoutUrl}
      />,
      checkoutUrl,
    )
  const looked = await lookAtPayment(online, programOf(visit), payment.id)
  return shown(visit, <Standing visit={visit} state={looked?.state ?? 'silent'} />)
}

/** Somebody says that something changed. What they say is not read: we look at what is underway for this link. */
export async function receiveNotice(visit: Visit, online: OnlineNeeds): Promise<Response> {
  const linked = await visit.read((tx) => invoiceByLink(tx))
  if (!linked) return new Response(null, { status: 404 })
  const actor = programOf(visit)
  const { cooperativeId } = actor
  const all = await online.database.read(actor, (tx) =>
    onlinePaymentsOf(tx, cooperativeId, linked.invoice.id),
  )
  for (const { id } of all.filter(({ state }) => state === 'open' || state === 'paid').slice(0, 10))
    if (!(await lookAtPayment(online, actor, id))) return new Response(null, { status: 503 })
  return new Response(null, { status: 200 })
}

async function paymentOfLink(visit: Visit, online: OnlineNeeds): Promise<OnlinePayment | undefined> {
  const linked = await visit.read((tx) => invoiceByLink(tx))
  const actor = programOf(visit)
  const payment = await online.database.read(actor, (tx) =>
    onlinePaymentById(tx, actor.cooperativeId, visit.id<'online-payment'>('payment')),
  )
  return payment && payment.invoiceId === linked?.invoice.id ? payment : undefined
}

function ToBank(props: { visit: Visit; amount: Cents; provider: string; href: string }) {
  const { visit, amount, provider, href } = props
  const words = visit.text.onlinePayments.customer
  return (
    <Stack>
      <Heading level={1}>{words.title}</Heading>
      <Paragraph>{words.goLead({ amount: formatEuro(amount, visit.language), provider })}</Paragraph>
      <p>
        <LinkButton href={href}>{words.go}</LinkButton>
      </p>
      <Back visit={visit} />
    </Stack>
  )
}

function Standing({ visit, state }: { visit: Visit; state: OnlinePayment['state'] | 'silent' }) {
  const words = visit.text.onlinePayments.customer
  const tone = state === 'paid' ? 'done' : 'doubt'
  return (
    <Stack>
      <Heading level={1}>{words.title}</Heading>
      <Notice tone={tone} announce>
        {words.state[state]}
      </Notice>
      <Back visit={visit} />
    </Stack>
  )
}

function Back({ visit }: { visit: Visit }) {
  return (
    <Link href={paths.customerPage((visit.actor as LinkActor).token)} roomy>
      {visit.text.onlinePayments.customer.back}
    </Link>
  )
}

/**
 * @param onTo where the browser goes by itself. Not a redirect after a form, which the rules that a page gives the
 *   browser forbid to other sites
 */
function shown(visit: Visit, children: ReturnType<typeof Back>, onTo?: string): Response {
  const built = assets()
  const href = paths.customerPage((visit.actor as LinkActor).token)
  const html = renderPage({
    language: visit.language,
    title: visit.text.onlinePayments.customer.title,
    errors: false,
    here: href,
    nonce: visit.nonce,
    assets: { stylesheet: built.stylesheet, inlineStyles: built.styles },
    cooperative: {
      name: visit.cooperative?.name ?? '',
      href,
      inlineTheme: themeCss({ brand: visit.cooperative?.colour ?? DEFAULT_THEME.brand }),
    },
    frame: 'bare',
    children,
  })
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'x-robots-tag': 'noindex',
    'referrer-policy': 'no-referrer',
    ...(onTo === undefined ? {} : { refresh: `0; url=${onTo}` }),
  }
  return new Response(html, { headers })
}
