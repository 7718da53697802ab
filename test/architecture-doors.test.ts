import { describe, expect, test } from 'vitest'
import { PERMISSIONS } from '../app/platform/permissions.ts'
import { expectNone } from './architecture/expect-none.ts'
import {
  basename,
  calledName,
  callsOf,
  domainOf,
  literal,
  nodesOf,
  productFiles,
  propertyOf,
  type Node,
  type SourceFile,
} from './architecture/source.ts'

const ELSE = ['anyone', 'link', 'signed-in', 'operator', 'job']
const known = [...Object.keys(PERMISSIONS), ...ELSE]

type Stated = {
  readonly file: SourceFile
  readonly name: string | undefined
  readonly may: string | undefined
  readonly about: boolean
}

/** Every `command({ name, may, … })` of the program. */
const commands = callsOf('command').map(({ file, call }): Stated => {
  const [definition] = call['arguments'] as Node[]
  return {
    file,
    name: literal(propertyOf(definition, 'name')),
    may: literal(propertyOf(definition, 'may')),
    about: propertyOf(definition, 'about') !== undefined,
  }
})

describe('one door for every write', () => {
  /** Where rows are written besides `*.db.ts` and the platform, and why. */
  const WRITES_ROWS: Readonly<Record<string, string>> = {
    'app/archive/read-archive.ts': 'puts back every table as it was, as the owner',
  }

  test('rows are written in *.db.ts', () => {
    const others = productFiles().filter(
      ({ path }) => !path.endsWith('.db.ts') && !/^app\/(platform|bench)\//.test(path),
    )
    expectNone(
      'rows',
      others.filter((file) => !WRITES_ROWS[file.path] && writesRows(file)).map(({ path }) => path),
    )
  })

  test('SQL is written in *.db.ts', () => {
    const others = productFiles().filter(
      ({ path }) => !path.endsWith('.db.ts') && !/^app\/(platform|archive|bench)\//.test(path),
    )
    const builds = (file: SourceFile) => file.imports.some(({ to, typeOnly }) => to === 'kysely' && !typeOnly)
    expectNone(
      'sql',
      others.filter(builds).map(({ path }) => path),
    )
  })

  test('a moment becomes a day in the program, by dayOf: the database knows no other zone than UTC', () => {
    const asDay =
      /\w_at\)?\s*::\s*date\b|\bdate\s*\(\s*[\w.]*_at\b|cast\s*\([\w.]*_at as date|_at at time zone/
    const files = productFiles().filter(({ path }) => path.endsWith('.db.ts'))
    expect(files.filter(({ text }) => asDay.test(text)).map(({ path }) => path)).toEqual([])
  })

  /** Who begins a transaction that writes without being a command, and why. */
  const OPENS_TRANSACTIONS: Readonly<Record<string, string>> = {
    'app/platform/command.ts': 'the door itself',
    'app/platform/mail-stored.ts': 'a job: whether the mail was sent',
    'app/platform/schedule.ts': 'the look at the clock: that due work was asked for',
    'app/domains/people/attempt.ts': 'signing in, by who is nobody yet: a wrong try is kept too',
    'app/domains/people/create-sign-in-link.ts': 'signing in, by the operator',
    'app/domains/people/gate.ts': 'when a session was last seen',
    'app/web/keep-reading.ts': 'the read log',
    'app/web/behalf-reading.ts': 'the read log of who works on behalf of a member',
    'app/domains/handover/send-everything.ts': 'how far a download is, each second; taking it is a command',
  }

  test('transactions that write are opened by the door', () => {
    const opens = (call: Node) => /(^|\.)database\.write$/.test(calledName(call))
    const openers = productFiles().filter(({ program }) => nodesOf(program, 'CallExpression').some(opens))
    expectNone(
      'transactions',
      openers.map(({ path }) => path).filter((path) => !OPENS_TRANSACTIONS[path]),
    )
    expect(
      Object.keys(OPENS_TRANSACTIONS).filter((path) => !openers.some((file) => file.path === path)),
      'no longer does',
    ).toEqual([])
  })

  test('yes is read out of a form by isYesIn: what says neither yes nor no is no answer', () => {
    const reads = productFiles().filter(({ text }) => /intent [!=]== 'yes'/.test(text))
    expect(reads.map(({ path }) => path)).toEqual(['app/domains/people/pages/answer-asked.tsx'])
  })

  test('a command inside another goes through the door as well: performWithin, with its row in the log', () => {
    const past = (call: Node) => {
      const [first] = call['arguments'] as Node[]
      return calledName(call).endsWith('.run') && first?.['name'] === 'tx'
    }
    const found = productFiles().filter(({ program }) => nodesOf(program, 'CallExpression').some(past))
    expect(found.map(({ path }) => path)).toEqual(['app/platform/command.ts'])
  })
})

/** Named in the log before they moved to another domain: a name that is stored never changes. */
const KEEPS_ITS_NAME: Readonly<Record<string, string>> = {
  'sales.answer-inside-job': 'inside',
  'sales.ask-inside-job': 'inside',
  'sales.book-inside-job': 'inside',
  'sales.queue-inside-mail': 'inside',
}

describe('commands', () => {
  test('are named after their domain and file: sales.issue-invoice in sales/issue-invoice.ts', () => {
    expect(commands.length).toBeGreaterThan(20)
    expectNone(
      'command-names',
      commands
        .filter(({ file, name }) => {
          const domain = KEEPS_ITS_NAME[name ?? ''] ?? name?.split('.')[0]
          return !/^[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*$/.test(name ?? '') || domain !== domainOf(file.path)
        })
        .map(({ file, name }) => `${file.path}: ${name}`),
    )
    expect(
      Object.keys(KEEPS_ITS_NAME).filter((kept) => !commands.some(({ name }) => name === kept)),
      'is gone',
    ).toEqual([])
    expectNone(
      'command-files',
      commands
        .filter(({ file, name }) => {
          const words = basename(file.path, '.ts').split('-')
          return !name
            ?.split('.')[1]
            ?.split('-')
            .every((word) => words.includes(word))
        })
        .map(({ file, name }) => `${file.path}: ${name}`),
    )
  })

  test('have each a name of their own, because the audit log says nothing else', () => {
    const names = commands.map(({ name }) => name)
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([])
  })

  /** Shapes that let anything through. What the others let through, test/command-inputs.test.ts tries. */
  test('take what app/platform/input.ts can check, and nothing unseen', () => {
    const unchecked = ['z.custom', 'z.any']
    expectNone(
      'unchecked-input',
      callsOf(...unchecked)
        .map(({ file, call }) => `${file.path}: ${calledName(call)}`)
        .filter((found) => !found.startsWith('app/platform/input.ts')),
    )
  })

  /** Commands that are about no one thing, and why. */
  const ABOUT_NOTHING_ELSE: Readonly<Record<string, string>> = {
    'sales.mark-opened': 'the link; its event stands with the invoice',
    'sales.ask-online-account': 'the account of the co-operative with which customers pay online',
    'sales.answer-online-account': 'the account of the co-operative with which customers pay online',
    'sales.book-online-payments': 'many invoices; an event stands with each',
    'quotes.mark-quote-opened': 'the link; its event stands with the quote',
    'sales.set-peppol-account': 'the account of the co-operative at the network of e-invoices',
    'appointments.set-text-account': 'the account of the co-operative for text messages',
    'appointments.end-text-account': 'the account of the co-operative for text messages',
    'appointments.erase-texts': 'all messages that are three months old',
    'sales.end-peppol-account': 'the account of the co-operative at the network of e-invoices',
    'sales.resume-e-invoices': 'all e-invoices that wait, once a day',
    'bank.import-file': 'many lines',
    'collecting.send-reminders': 'many customers; a letter stands with each',
    'collecting.send-due-reminders': 'many customers, by the plan',
    'collecting.set-reminder-plan': 'the co-operative',
    'books.close-period': 'the books of the co-operative',
    'annual.extend-deadline': 'a year of the co-operative',
    'annual.note-deposit': 'a year of the co-operative',
    'books.note-checked': 'the books of the co-operative, at night',
    'week-on-paper.drop-old-scans': 'pictures of paper that came back ninety days ago, at night',
    'receipts.drop-old-pages': 'photos of receipts that were sent back or double long ago, at night',
    'shop-window.erase-requests': 'what strangers asked ninety days ago, at night',
    'importing.drop-old-imports': 'lists that nobody carried out, at night',
    'guidance.erase': 'plans of who left long enough ago, at night: nothing of them is left',
    'leaving.erase-mails': 'mails of which the term is over, at night: nothing of them is left',
    'leaving.erase': 'what was kept long enough of who left, at night: nothing of it is left',
    'joining.erase-ended': 'applications that ended four weeks ago, at night: nothing of them is left',
    'spending.drop-kept-receipts': 'files that no form was finished for, at night',
    'tax.set-vat-period': 'the periods of the co-operative',
    'benefits.import-parameters': 'many rows of the law, of the installation',
    'benefits.withdraw-parameter': 'rows of the law, of the installation',
  }
  /** Of the co-operative itself, and of what somebody has signed in with: the actor is whom it is about. */
  const ABOUT_ITSELF = ['cooperative', 'signed-in']

  test('say whom or what they are about, so that can be asked who changed it', () => {
    const silent = commands.filter(({ about }) => !about)
    const others = silent.filter(({ name = '', may = '' }) => {
      return (
        !ABOUT_NOTHING_ELSE[name] &&
        !ABOUT_ITSELF.includes(name.split('.')[0]!) &&
        !ABOUT_ITSELF.includes(may)
      )
    })
    expect(others.map(({ file, name }) => `${file.path}: ${name}`)).toEqual([])
    const names = silent.map(({ name }) => name)
    expect(
      Object.keys(ABOUT_NOTHING_ELSE).filter((name) => !names.includes(name)),
      'no longer',
    ).toEqual([])
  })

  test('name a permission', () => {
    expect(
      commands
        .filter(({ may }) => !known.includes(may ?? ''))
        .map(({ file, name, may }) => `${file.path}: ${name} ${may}`),
    ).toEqual([])
  })
})

/** Through Kysely, or in SQL of our own. */
function writesRows({ program }: SourceFile): boolean {
  const builders = ['insertInto', 'updateTable', 'deleteFrom', 'replaceInto', 'mergeInto']
  const builds = nodesOf(program, 'CallExpression').some((call) => builders.includes(lastName(call)))
  const writes = nodesOf(program, 'TemplateElement', 'Literal').some((node) => {
    const text = String((node['value'] as { raw?: string } | undefined)?.raw ?? node['value'])
    return /\b(insert into [a-z_]+|update [a-z_]+ set|delete from [a-z_]+)\b/.test(text)
  })
  return builds || writes
}

function lastName(call: Node): string {
  const { property } = call['callee'] as { property?: { name?: string } }
  return property?.name ?? ''
}
