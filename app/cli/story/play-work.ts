/**
 * The work and its invoices: drafted by members, one sent back, approved by somebody else, issued, mailed.
 */
import { openBalance } from '../../domains/books/index.ts'
import {
  addCustomer,
  changeDraft,
  draftInvoice,
  invoiceById,
  issueInvoice,
  returnInvoice,
  submitInvoice,
} from '../../domains/sales/index.ts'
import { jobsFor } from '../../jobs.ts'
import { finishJobs } from '../../platform/jobs.ts'
import { mailSender } from '../../platform/mail.ts'
import { addDays, type Day } from '../../values/day.ts'
import { formatEuro } from '../../values/format.ts'
import type { Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'
import { MEMBERS, OFFICE } from './cast.ts'
import type { Plot, PlotInvoice } from './plot.ts'
import type { Cast } from './raise-curtain.ts'
import type { Stage } from './stage.ts'

/** What the bank had before the first line, so that the books begin where the statement begins. In cents. */
export async function openWith({ administrator }: Cast, stage: Stage, on: Day, bank: Cents): Promise<void> {
  if (bank === 0n) return
  stage.setNow(on, 12)
  const amounts = [
    { account: '1100', amount: bank },
    { account: '2000', amount: -bank },
  ]
  await stage.must(openBalance, administrator, { countsOn: on, amounts })
}

/**
 * Plays every invoice of the plot, and what the office does after issuing: papers and mails.
 *
 * @param outbox where the mails land
 * @returns the ids, in the order of the plot
 */
export async function playWork(
  stage: Stage,
  cast: Cast,
  plot: Plot,
  outbox: string,
): Promise<Id<'invoice'>[]> {
  const customers = await addCustomers(stage, cast, plot)
  const ids: Id<'invoice'>[] = []
  for (const [index, invoice] of plot.invoices.entries()) {
    ids.push(
      await playInvoice(
        stage,
        cast,
        invoice,
        plot.customers[invoice.customer]!.name,
        customers[invoice.customer]!,
        index === 0,
      ),
    )
    if (plot.invoices[index + 1]?.issuedOn !== invoice.issuedOn) await doJobs(stage, outbox)
  }
  return ids
}

async function addCustomers(stage: Stage, { members }: Cast, plot: Plot): Promise<Id<'customer'>[]> {
  const ids: Id<'customer'>[] = []
  for (const [index, { name, isCompany, member }] of plot.customers.entries()) {
    const by = members[member]!
    ids.push(
      await stage.must(addCustomer, by, {
        businessId: by.businessId,
        kind: isCompany ? 'company' : 'person',
        name,
        contact: '',
        email: `klant-${index + 1}@klanten.example`,
        street: `Voorbeeldstraat ${index + 1}`,
        postcode: '7399 AB',
        city: 'Beekdal',
        country: 'NL',
        wantsEInvoice: false,
        kvk: '',
        oin: '',
        vatNumber: '',
        language: 'nl',
      }),
    )
  }
  return ids
}

async function playInvoice(
  stage: Stage,
  { members, administrator }: Cast,
  plotted: PlotInvoice,
  customer: string,
  customerId: Id<'customer'>,
  sentBack: boolean,
): Promise<Id<'invoice'>> {
  const by = members[plotted.member]!
  const { vatCode } = MEMBERS[plotted.member]!
  const total = formatEuro(plotted.total, 'nl')
  const content = (description: string) => ({
    memberId: by.memberId,
    businessId: by.businessId,
    customerId,
    workedFrom: plotted.workedOn,
    workedUntil: plotted.workedOn,
    pricesIncludeVat: true,
    reference: '',
    note: '',
    lines: [{ description, quantity: 1000n, unit: '', unitPrice: plotted.total, vatCode }],
  })
  stage.setNow(addDays(plotted.issuedOn, sentBack ? -3 : -1), 19)
  const invoiceId = await stage.must(draftInvoice, by, {
    ...content(sentBack ? 'Werk' : plotted.work),
    submit: true,
  })
  stage.tell(by.name, `maakt een factuur van ${total} voor ${customer} en stuurt hem in`)
  if (sentBack) {
    const revision = await revisionOf(stage, administrator, invoiceId)
    const reason = 'Schrijf er nog even bij wat je gedaan hebt. Dan weet de klant waar het over gaat.'
    await stage.must(returnInvoice, administrator, { invoiceId, revision, reason })
    stage.tell(OFFICE.administrator, `stuurt de factuur van ${by.name} terug: "${reason}"`)
    stage.setNow(addDays(plotted.issuedOn, -1), 19)
    await stage.must(changeDraft, by, {
      ...content(plotted.work),
      invoiceId,
      revision: await revisionOf(stage, by, invoiceId),
      submit: false,
    })
    await stage.must(submitInvoice, by, { invoiceId, revision: await revisionOf(stage, by, invoiceId) })
    stage.tell(by.name, 'vult de factuur aan en stuurt hem opnieuw in')
  }
  stage.setNow(plotted.issuedOn, 10)
  const revision = await revisionOf(stage, administrator, invoiceId)
  const number = await stage.must(issueInvoice, administrator, { invoiceId, revision })
  stage.tell(OFFICE.administrator, `keurt de factuur van ${by.name} goed en verstuurt hem als ${number}`)
  return invoiceId
}

async function revisionOf(stage: Stage, actor: Cast['administrator'], id: Id<'invoice'>): Promise<number> {
  const invoice = await stage.read(actor, (tx) => invoiceById(tx, stage.cooperativeId, id))
  if (!invoice) throw new Error(`invoice ${id} is not there`)
  return invoice.revision
}

/** Papers and mails. The mails land in a folder, whatever mail server the installation has. */
async function doJobs({ database, perform, clock, ownerUrl }: Stage, outbox: string): Promise<void> {
  const send = mailSender({ outbox })
  const publicUrl = 'https://verhaal.voorbeeld.example'
  const findings = async () => []
  await finishJobs(ownerUrl, jobsFor({ database, perform, clock, send, publicUrl, findings }).handlers)
}
