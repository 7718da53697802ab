import { z } from 'zod'
import { Notice, Paragraph, TextField } from '../../../ui/index.ts'
import { text } from '../../../web/fields.ts'
import type { Id } from '../../../values/id.ts'
import { formPage, type Filled } from '../../../web/form-page.tsx'
import { readForm } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import { refusalSentence, type ToldIn } from '../../../web/refusal-sentence.ts'
import { redirect } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { standingTo, type Standing } from '../../people/index.ts'
import { AnswerAsked, isYesIn } from '../../people/pages/index.ts'
import { addSupplier } from '../add-supplier.ts'
import { answerSupplierIban } from '../answer-supplier-iban.ts'
import { changeSupplier } from '../change-supplier.ts'
import { ok } from '../../../values/result.ts'
import { othersOnIban, suppliersOf } from '../supplier.db.ts'
import type { Supplier } from '../supplier.ts'
import { supplierNumbers } from './invoice-form.ts'
import { refusedPage } from './refused-page.tsx'

const schema = z.object({ name: text(120), ...supplierNumbers })

type Data = { readonly supplier?: Supplier }
type Known = { readonly supplier: Supplier; readonly standing: Standing | undefined }

const NAMES = ['name', 'kvk', 'vatNumber', 'iban'] as const

const common = {
  schema,
  back: (visit: CooperativeVisit) => ({
    href: paths.suppliers(visit.cooperative.slug),
    label: visit.text.suppliers.register.title,
  }),
  fields: (filled: Filled<Data>) => <SupplierFields {...filled} />,
  label: (visit: CooperativeVisit, field: string) =>
    visit.text.suppliers.register[NAMES.find((name) => name === field) ?? 'name'],
  refusals: (visit: CooperativeVisit) => visit.text.suppliers.refusals,
  refusedField: (reason: string) => (reason === 'supplier-there-already' ? 'name' : undefined),
  saveLabel: (visit: CooperativeVisit) => visit.text.suppliers.register.save,
}

/** A new supplier in the register. */
export const newSupplierPage = formPage<Data, typeof schema, Id<'supplier'>, ToldIn<'suppliers'>>({
  ...common,
  load: () => Promise.resolve({}),
  title: (visit) => visit.text.suppliers.register.new,
  initial: () => ({}),
  confirm: (visit, facts) => askAboutIban(visit, facts.iban),
  save: (visit, facts, commandId) => visit.perform(addSupplier, visit.actor, facts, commandId),
  done: (visit, id) => `${paths.supplier(visit.cooperative.slug, id)}?bewaard`,
})

/** One supplier, to be changed; on top the account that waits for another person. */
export const supplierPage = formPage<Known, typeof schema, null, ToldIn<'suppliers'>>({
  ...common,
  async load(visit) {
    const id = visit.id<'supplier'>('supplier')
    return visit.read(async (tx) => {
      const [supplier] = await suppliersOf(tx, visit.cooperative.id, id)
      const by = supplier?.newIbanBy
      return (
        supplier && {
          supplier,
          standing: by ? await standingTo(tx, visit.actor, { by }, visit.now) : undefined,
        }
      )
    })
  },
  title: (_visit, { supplier }) => supplier.name,
  initial: ({ supplier: { name, kvk, vatNumber, iban } }) => ({ name, kvk, vatNumber, iban }),
  above: (known, visit) => <Above visit={visit} {...known} />,
  confirm: (visit, { iban }, { supplier }) =>
    iban === supplier.iban ? Promise.resolve(ok(undefined)) : askAboutIban(visit, iban, supplier.id),
  save: (visit, facts, commandId, { supplier }) =>
    visit.perform(changeSupplier, visit.actor, { ...facts, supplierId: supplier.id }, commandId),
  done: (visit, _value, { supplier }) => `${paths.supplier(visit.cooperative.slug, supplier.id)}?bewaard`,
})

/** Asks when the account is that of another supplier already: two payees on one account is how one is mistaken. */
async function askAboutIban(visit: CooperativeVisit, iban: string, not?: Id<'supplier'>) {
  const others = await visit.read((tx) => othersOnIban(tx, visit.cooperative.id, iban, not))
  if (others.length === 0) return ok(undefined)
  const words = visit.text.unusualCosts.ask
  return ok({
    title: words.title,
    shown: <Paragraph>{words.sameIban({ names: others.join(', ') })}</Paragraph>,
    saveLabel: words.sameIbanSure,
    changeLabel: words.change,
  })
}

function SupplierFields({ visit, data, typed, wrong }: Filled<Data>) {
  const words = visit.text.suppliers.register
  const field = (name: (typeof NAMES)[number]) => ({
    name,
    label: words[name],
    value: typed[name],
    error: wrong(name),
  })
  return (
    <>
      <TextField {...field('name')} maxLength={120} />
      <TextField {...field('kvk')} inputMode="numeric" width="short" optional />
      <TextField {...field('vatNumber')} width="medium" optional />
      <TextField {...field('iban')} {...(data.supplier?.iban ? { hint: words.ibanHint } : {})} optional />
    </>
  )
}

function Above({ visit, supplier, standing }: { visit: CooperativeVisit } & Known) {
  const words = visit.text.suppliers.register
  const asked = visit.url.searchParams
  const answer = asked.get('rekening')
  return (
    <>
      {asked.has('bewaard') && (
        <Notice tone="done" announce>
          {words.saved}
        </Notice>
      )}
      {(answer === 'yes' || answer === 'no' || answer === 'taken-back') && supplier.newIban === null && (
        <Notice tone="done" announce>
          {answer === 'taken-back' ? visit.text.form.secondYes.takenBack : words.answered[answer]}
        </Notice>
      )}
      {supplier.newIban !== null && standing && (
        <>
          <Notice tone="doubt">
            {words.asked({ name: supplier.newIbanByName ?? '', iban: supplier.newIban })}
          </Notice>
          <AnswerAsked
            visit={visit}
            standing={standing}
            action={paths.supplierIban(visit.cooperative.slug, supplier.id)}
            seen={{ asked: supplier.newIban }}
            words={{
              waits: words.toConfirm,
              yes: words.confirm,
              no: words.refuse,
              byAnother: words.askedByYou,
              check: words.askedLead,
            }}
          />
        </>
      )}
    </>
  )
}

/** Yes or no to the account that somebody asked for. */
export async function receiveIban(visit: CooperativeVisit): Promise<Response> {
  const form = await readForm(visit, z.object({ asked: z.string().max(34).default('') }))
  const supplierId = visit.id<'supplier'>('supplier')
  const here = paths.supplier(visit.cooperative.slug, supplierId)
  const yes = isYesIn(form)
  // Only a form that is not ours says neither.
  if (yes === undefined) return redirect(here)
  const iban = form.ok ? form.value.asked : ''
  const done = await visit.perform(answerSupplierIban, visit.actor, { supplierId, iban, yes }, form.commandId)
  if (done.ok) return redirect(`${here}?rekening=${done.value}`)
  return refusedPage(visit, refusalSentence(visit, visit.text.suppliers.refusals, done), here)
}
