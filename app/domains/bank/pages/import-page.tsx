import { z } from 'zod'
import { Button, Facts, FileField, Form, Heading, Paragraph, Stack, TextField } from '../../../ui/index.ts'
import { formatIban } from '../../../values/format.ts'
import { optionalText, text, upload } from '../../../web/fields.ts'
import { freshCommandId, readForm } from '../../../web/form.ts'
import { formPage } from '../../../web/form-page.tsx'
import { paths } from '../../../web/paths.ts'
import { redirect } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { addBankAccount } from '../add-bank-account.ts'
import { bankAccounts, type BankAccount } from '../bank-account.db.ts'
import { FILE_ENDINGS, NAMES_OF_FILES } from '../bank-formats.ts'
import { importBankFile } from '../import-bank-file.ts'
import { addresses } from './addresses.ts'
import { importRefusals, lineRefusal } from './sentences.ts'

/** What the page needs, and what was wrong with an account that was to be added. */
type Data = {
  readonly accounts: readonly BankAccount[]
  readonly accountWrong?: string
  readonly iban?: string
}

const MEGABYTES = 20

const schema = z.object({ file: upload(MEGABYTES, []) })

/** The page on which a file of the bank is read. */
export const importPage = importForm((visit) => loadAccounts(visit))

function importForm(load: (visit: CooperativeVisit) => Promise<Data>) {
  return formPage({
    schema,
    files: true,
    load,
    title: ({ text }) => text.bank.importing.title,
    lead: ({ text }) => text.bank.importing.lead({ formats: NAMES_OF_FILES }),
    back: ({ cooperative, text }) => ({ href: paths.bank(cooperative.slug), label: text.bank.page.title }),
    initial: () => ({}),
    fields: ({ visit, wrong }) => (
      <FileField
        name="file"
        label={visit.text.bank.importing.file}
        hint={visit.text.bank.importing.fileHint}
        error={wrong('file')}
        accept={FILE_ENDINGS}
        maxMegabytes={MEGABYTES}
      />
    ),
    label: ({ text }) => text.bank.importing.file,
    save,
    done: ({ cooperative }, { added, known, gaps, pending, unchecked }) => {
      const numbers = { erbij: added, had: known, gaten: gaps, wacht: pending, ongeteld: unchecked }
      const query = new URLSearchParams(
        Object.entries(numbers).map(([name, number]) => [name, String(number)]),
      )
      return `${paths.bankStatements(cooperative.slug)}?${query.toString()}`
    },
    refusals: (visit) => importRefusals(visit),
    saveLabel: ({ text }) => text.bank.importing.button,
    below: (data, visit) => <Below data={data} visit={visit} />,
  })
}

async function save(visit: CooperativeVisit, { file }: z.output<typeof schema>, commandId: string) {
  const content = new Uint8Array(await file.arrayBuffer())
  return visit.perform(
    importBankFile,
    visit.actor,
    { name: file.name.slice(-200) || 'bank', content },
    commandId,
  )
}

async function loadAccounts(visit: CooperativeVisit): Promise<Data> {
  return { accounts: await visit.read((tx) => bankAccounts(tx, visit.actor.cooperativeId)) }
}

function Below({ data, visit }: { data: Data; visit: CooperativeVisit }) {
  const words = visit.text.bank.importing
  return (
    <Stack gap="large">
      <Stack gap="small">
        <Heading level={2}>{words.happens}</Heading>
        <ul>
          {words.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ul>
      </Stack>
      <Stack>
        <Heading level={2}>{words.accounts}</Heading>
        {data.accounts.length > 0 && (
          <Facts
            facts={data.accounts.map((account) => ({
              label: formatIban(account.iban),
              value: [account.name, words.inBooks({ account: account.account })].filter(Boolean).join('. '),
            }))}
          />
        )}
        <Paragraph>{words.addAccountLead}</Paragraph>
        <Form
          action={addresses.addAccount(visit.cooperative.slug)}
          commandId={freshCommandId(visit)}
          label={words.addAccount}
        >
          <TextField
            name="iban"
            label={words.iban}
            value={data.iban}
            error={data.accountWrong}
            maxLength={60}
          />
          <TextField name="name" label={words.accountName} optional maxLength={60} />
          <Button look="secondary">{words.addAccount}</Button>
        </Form>
      </Stack>
    </Stack>
  )
}

const accountSchema = z.object({ iban: text(60), name: optionalText(60) })

/** Adds an account of the co-operative: its statements may be read from then on. */
export async function receiveAccount(visit: CooperativeVisit): Promise<Response> {
  const form = await readForm(visit, accountSchema)
  const wrong = async (status: 409 | 422, accountWrong: string) => {
    const data = { ...(await loadAccounts(visit)), accountWrong, iban: form.typed['iban'] ?? '' }
    const shown = await importForm(async () => data).show(visit)
    return new Response(shown.body, { status, headers: shown.headers })
  }
  if (!form.ok)
    return wrong(
      422,
      visit.text.form.wrong[form.errors['iban'] ?? 'too-long'](visit.text.bank.importing.iban),
    )
  const done = await visit.perform(addBankAccount, visit.actor, form.value, form.commandId)
  if (done.ok) return redirect(paths.bankImport(visit.cooperative.slug))
  return wrong(done.reason === 'iban-wrong' ? 422 : 409, lineRefusal(visit, done))
}
