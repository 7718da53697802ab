import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readConfig } from '../platform/config.ts'
import { systemClock } from '../platform/clock.ts'
import { openDatabase } from '../platform/database.ts'
import { stopPdfRenderer } from '../platform/pdf.ts'
import { addDays } from '../values/day.ts'
import { toDecimal } from '../values/money.ts'
import { FORMAT_NAMES } from '../domains/bank/index.ts'
import { CliError, type CliCommand } from './cli-command.ts'
import { counted } from './counted.ts'
import { readOptions } from './options.ts'
import { readBankFile, type ReadFile } from './story/bank-file.ts'
import { balances, everythingWrong, type Ending } from './story/checks.ts'
import { invoiceFacts, journal, memberFacts } from './story/facts.db.ts'
import { csvJournal, hledgerJournal } from './story/journal-files.ts'
import { outcomeFolder } from './story/outcome-folder.ts'
import { playBank } from './story/play-bank.ts'
import { openWith, playWork } from './story/play-work.ts'
import { plotOf } from './story/plot.ts'
import { raiseCurtain } from './story/raise-curtain.ts'
import { shortWords } from './story/short-words.ts'
import type { House, Stage } from './story/stage.ts'
import { asPage } from './story/summary-page.ts'
import { asText, meaningOf, summaryOf } from './story/summary.ts'
import { throwAwayDatabase } from './story/throw-away-database.ts'

/** `npx gilde story DIR [--bank FILE]`. */
export const story: CliCommand = {
  name: 'story',
  summary: 'play the whole main job, from draft to pot',
  help: `
Usage: npx gilde story DIR [--bank FILE]

Plays the whole main job on a throw-away database: members draft the invoices that the lines of a bank statement pay,
the administration approves and issues them, the statement is read and matched, the money is shared out into pots.
Leaves in DIR (made when it is not there; must be empty): the invoices as PDF, the mails, the journal, what became of
every bank line, and a summary in Dutch to read. Exit code 1, and a line for each, when something does not add up.
  --bank FILE   a bank statement (${FORMAT_NAMES.join(' or ')}); without it a made-up one
The installation itself is not touched. With DATABASE_URL set, the throw-away database is made on that server.

Example: npx gilde story ./verhaal --bank afschrift.xml`,
  run: (args) => runStory(args),
}

/**
 * Plays a story.
 *
 * @returns 0 when everything adds up, else 1
 * @throws CliError with one sentence, and nothing left behind: exit code 2 when DIR or FILE cannot be used, 1 when what
 *   stands in FILE is refused
 */
export async function runStory(
  args: readonly string[],
  say: (line: string) => void = console.log,
): Promise<number> {
  const { words, values } = readOptions(args, ['DIR'], { bank: { type: 'string' } })
  const { databaseUrl } = readConfig()
  const read = await readBankFile(values.bank)
  const folder = await outcomeFolder(words.DIR)
  try {
    const { ending, wrong } = await played(read, folder.path, databaseUrl)
    for (const line of shortWords(ending)) say(line)
    for (const line of wrong) console.error(`gilde story: ${line}`)
    say(
      wrong.length === 0
        ? 'Everything adds up.'
        : `${counted(wrong.length, 'thing does', 'things do')} not add up.`,
    )
    say(`Read ${join(words.DIR, 'summary.html')} (or summary.txt).`)
    return wrong.length === 0 ? 0 : 1
  } catch (error) {
    await folder.takeBack()
    throw error
  }
}

async function played(
  read: ReadFile,
  folder: string,
  server: string | undefined,
): Promise<{ ending: Ending; wrong: string[] }> {
  const told = untilToldToStop()
  const throwAway = await throwAwayDatabase(server)
  const database = openDatabase(throwAway.url, systemClock, 4)
  try {
    return await play(read, folder, { database, ownerUrl: throwAway.url, stop: told.stop })
  } finally {
    stopPdfRenderer()
    await database.close()
    await throwAway.remove()
    told.done()
  }
}

/** Who presses Ctrl-C leaves nothing behind either: the story ends before its next command, and is tidied up. */
function untilToldToStop(): { readonly stop: AbortSignal; done(): void } {
  const controller = new AbortController()
  const stop = () => controller.abort(new CliError('was told to stop; nothing is left behind.', 130))
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
  for (const signal of signals) process.on(signal, stop)
  return {
    stop: controller.signal,
    done: () => signals.forEach((signal) => process.off(signal, stop)),
  }
}

async function play(read: ReadFile, folder: string, house: House) {
  const plot = plotOf(read.statements)
  const { stage, cast } = await raiseCurtain(house, read.accounts, plot.beginsOn)
  await openWith(cast, stage, addDays(plot.beginsOn, 1), read.opening)
  const outbox = join(folder, 'mail')
  await mkdir(outbox)
  const ids = await playWork(stage, cast, plot, outbox)
  const bank = await playBank(stage, cast, plot, read.file, ids)
  const facts = await stage.read(cast.administrator, async (tx) => ({
    invoices: await invoiceFacts(tx, stage.cooperativeId),
    members: await memberFacts(tx, stage.cooperativeId),
    journal: await journal(tx, stage.cooperativeId),
  }))
  const mails = (await readdir(outbox)).filter((name) => name.endsWith('.eml')).length
  const { opening, closing } = read
  const ending: Ending = { ...facts, ...bank, mails, opening, closing, ...(await balances(stage, cast)) }
  const wrong = await everythingWrong(stage, ending)
  await writeOutcome(folder, read, stage, ending, wrong)
  return { ending, wrong }
}

async function writeOutcome(
  folder: string,
  { file }: ReadFile,
  { told }: Stage,
  ending: Ending,
  wrong: readonly string[],
): Promise<void> {
  const write = (name: string, content: string | Uint8Array) => writeFile(join(folder, name), content)
  await mkdir(join(folder, 'invoices'))
  for (const { number, document } of ending.invoices)
    if (document) await write(join('invoices', `${number}.pdf`), document)
  const summary = summaryOf(file.name, ending, told, wrong)
  await write('journal.hledger', hledgerJournal(summary.title, ending.journal))
  await write('journal.csv', csvJournal(ending.journal))
  await write('bank.json', `${JSON.stringify(bankAsJson(ending), null, 2)}\n`)
  await write('summary.txt', asText(summary))
  await write('summary.html', asPage(summary))
}

/** Every line of the bank with what it became and why. Amounts as decimal text. */
function bankAsJson({ became, invoices, opening, bank }: Ending) {
  const numbers = new Map(invoices.map(({ id, number }) => [id as string, number]))
  return {
    opening: toDecimal(opening),
    closingInBooks: toDecimal(bank),
    lines: became.map((one) => ({
      bookedOn: one.line.bookedOn,
      amount: toDecimal(one.line.amount),
      name: one.line.name,
      iban: one.line.iban,
      text: one.line.text,
      became: meaningOf(one, numbers),
      how: one.how,
      confidence: one.confidence ?? null,
      why: one.why,
      parts: one.parts.map((part) => ({
        kind: part.kind,
        amount: toDecimal(part.amount),
        ...('invoiceId' in part ? { invoice: numbers.get(part.invoiceId) ?? null } : {}),
        ...('account' in part ? { account: part.account } : {}),
      })),
    })),
  }
}
