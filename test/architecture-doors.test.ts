import { describe, expect, test } from 'vitest'
import type { PeopleParts } from '../app/domains/people/index.ts'
import { PERMISSIONS } from '../app/platform/permissions.ts'
import { routesFor } from '../app/routes.ts'
import { expectNone } from './architecture/ratchet.ts'
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
}

/** Every `command({ name, may, … })` of the program. */
const commands = callsOf('command').map(({ file, call }): Stated => {
  const [definition] = call['arguments'] as Node[]
  return { file, name: literal(propertyOf(definition, 'name')), may: literal(propertyOf(definition, 'may')) }
})

/**
 * The table of contents as the program has it. What signing in needs is asked for only when a page is
 * opened.
 */
const routes = routesFor({} as PeopleParts)

describe('one door for every write', () => {
  /** Where rows are written besides `*.db.ts` and the platform, and why. */
  const WRITES_ROWS: Readonly<Record<string, string>> = {
    'app/archive/read-archive.ts': 'puts back every table as it was, as the owner',
    'app/web/server.ts': 'the read log: who opened whose file',
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

  /** Who begins a transaction that writes without being a command, and why. */
  const OPENS_TRANSACTIONS: Readonly<Record<string, string>> = {
    'app/platform/command.ts': 'the door itself',
    'app/platform/mail-stored.ts': 'a job: whether the mail was sent',
    'app/domains/people/attempt.ts': 'signing in, by who is nobody yet: a wrong try is kept too',
    'app/domains/people/create-sign-in-link.ts': 'signing in, by the operator',
    'app/domains/people/gate.ts': 'when a session was last seen',
    'app/web/server.ts': 'the read log',
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
})

describe('commands', () => {
  test('are named after their domain and file: sales.issue-invoice in sales/issue-invoice.ts', () => {
    expect(commands.length).toBeGreaterThan(20)
    expectNone(
      'command-names',
      commands
        .filter(({ file, name }) => {
          return !/^[a-z]+\.[a-z]+(-[a-z]+)*$/.test(name ?? '') || name!.split('.')[0] !== domainOf(file.path)
        })
        .map(({ file, name }) => `${file.path}: ${name}`),
    )
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

  test('name a permission', () => {
    expect(
      commands
        .filter(({ may }) => !known.includes(may ?? ''))
        .map(({ file, name, may }) => `${file.path}: ${name} ${may}`),
    ).toEqual([])
  })
})

// More about addresses: app/routes.test.ts.
describe('routes', () => {
  test('are open to anybody outside the co-operatives only, but for how a co-operative looks', () => {
    const open = routes.filter(({ path, may }) => may === 'anyone' && path.startsWith('/:coop'))
    expect(open.map(({ path }) => path).sort()).toEqual(['/:coop/logo', '/:coop/thema.css'])
  })

  test('a link opens pages of one invoice, and what changes something is no link to click', () => {
    expect(
      routes.filter(({ path, may }) => (may === 'link') !== path.startsWith('/f/')).map(({ path }) => path),
    ).toEqual([])
  })

  test('the page of one member leaves a line in the read log', () => {
    const about = routes.filter(
      ({ method, path }) => method === 'get' && path.startsWith('/:coop/') && path.endsWith('/:member'),
    )
    expect(about.length).toBeGreaterThan(0)
    expect(about.filter((route) => route.logsReadingOf !== 'member').map(({ path }) => path)).toEqual([])
  })
})

describe('permissions', () => {
  // What a role brings is said once, in app/platform/permissions.ts.
  test('are what pages ask, and not roles', () => {
    /** Tells somebody what their role is for. */
    const tellsTheRole = 'app/home.tsx'
    const pages = productFiles().filter(({ path }) => /^app\/([^/]+|web\/.*|.*\/pages\/.*)$/.test(path))
    const askRoles = pages.filter(({ program }) =>
      nodesOf(program, 'CallExpression').some((call) => /actor\.roles\.\w+$/.test(calledName(call))),
    )
    expect(askRoles.map(({ path }) => path)).toEqual([tellsTheRole])
  })

  test('are each asked for somewhere', () => {
    const inPages = callsOf('visit.may').map(({ call }) => literal((call['arguments'] as Node[])[0]))
    const inLists = productFiles().flatMap(({ program }) =>
      nodesOf(program, 'ObjectExpression').map((object) => literal(propertyOf(object, 'may'))),
    )
    const used = new Set([...inPages, ...inLists, ...routes.map(({ may }) => may)])
    expectNone(
      'permissions',
      Object.keys(PERMISSIONS).filter((permission) => !used.has(permission)),
    )
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
