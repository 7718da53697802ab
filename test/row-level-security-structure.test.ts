import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import pg from 'pg'
import { freshDatabase, type FreshDatabase } from './harness/database.ts'

let fresh: FreshDatabase
let client: pg.Client
beforeAll(async () => {
  fresh = await freshDatabase()
  client = new pg.Client({ connectionString: fresh.ownerUrl })
  await client.connect()
})
afterAll(async () => {
  await client.end()
  await fresh.drop()
})

const names = async (query: string) =>
  (await client.query<{ name: string }>(query)).rows.map(({ name }) => name)

/** The list of migrations is its owner's alone: the application's role cannot even read it. */
const TABLES = `pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
  and c.relname <> 'migration'`

describe('the role of the application', () => {
  test('is no superuser, passes no policy by, makes no roles or databases, does not sign in by itself', async () => {
    const { rows } = await client.query(
      `select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolcanlogin from pg_roles
        where rolname = 'gilde_app'`,
    )
    expect(rows).toEqual([
      { rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false, rolcanlogin: false },
    ])
    expect(
      await names(
        `select r.rolname as name from pg_auth_members m join pg_roles r on r.oid = m.roleid
       where m.member = 'gilde_app'::regrole`,
      ),
    ).toEqual([])
  })

  test('owns nothing and makes nothing', async () => {
    expect(await names(`select relname as name from pg_class where relowner = 'gilde_app'::regrole`)).toEqual(
      [],
    )
    expect(
      await names(`select nspname as name from pg_namespace where has_schema_privilege('gilde_app', oid,
        'create')
      and nspname !~ '^pg_'`),
    ).toEqual([])
  })

  test('empties no table, sets no trigger, and does not read the list of migrations or the jobs', async () => {
    const may = (privileges: string) => `has_table_privilege('gilde_app', c.oid, '${privileges}')`
    expect(
      await names(`select relname as name from ${TABLES} and (${may('truncate, trigger, references')})`),
    ).toEqual([])
    expect(
      await names(`select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p') and (n.nspname = 'graphile_worker' or c.relname = 'migration')
        and ${may('select, insert, update, delete')}`),
    ).toEqual([])
  })
})

describe('every table', () => {
  test('has row-level security on and forced, and a policy of the application', async () => {
    expect(
      await names(`select relname as name from ${TABLES} and not (relrowsecurity and relforcerowsecurity)`),
    ).toEqual([])
    expect(
      await names(`select relname as name from ${TABLES} and not exists (
      select from pg_policy p where p.polrelid = c.oid and p.polname <> 'owner_sees_all')`),
    ).toEqual([])
  })

  test('is open to its owner and the application, to nobody else', async () => {
    expect(
      await names(`select distinct relname as name from ${TABLES} and exists (
      select from aclexplode(c.relacl) a where a.grantee not in ('gilde_app'::regrole, c.relowner))`),
    ).toEqual([])
    expect(
      await names(`select nspname as name from pg_namespace where nspname = 'public'
      and exists (select from aclexplode(nspacl) where grantee = 0)`),
    ).toEqual([])
  })

  test('lets its rows go to another co-op by no update: what may be changed is checked again after it', async () => {
    // Without a check of its own, a policy for update checks the new row by the same words.
    const loose = await names(`select relname || ' ' || polname as name from pg_policy p join pg_class c
        on c.oid = p.polrelid
      where polcmd in ('w', '*') and polwithcheck is not null and polname not in ('owner_sees_all',
        'operator', 'sign_in')
        and pg_get_expr(polwithcheck, polrelid) !~ 'cooperative_id = '`)
    expect(loose).toEqual([])
  })
})

describe('the procedures that protect a table', () => {
  test('write the policies that they are named after', async () => {
    await client.query(`begin;
      create table note (cooperative_id uuid not null, id uuid not null, member_id uuid not null);
      call protect('note');
      call own_rows_are_read('note');
      call everybody_here_reads('note');
      call books_are_read('note');
      call roles_keep('note', 'coach', 'case-manager');
      call roles_add('note', 'administrator');
      call work_keeps('note', 'job')`)
    const { rows } = await client.query<{ says: string }>(`
      select polname || ' ' || polcmd::text as says from pg_policy where polrelid = 'note'::regclass order by 1`)
    const coach = await client.query<{ words: string }>(`select qual as words from pg_policies
      where tablename = 'note' and policyname = 'coach_or_case_manager_keeps'`)
    await client.query('rollback')
    expect(rows.map(({ says }) => says)).toEqual([
      'administrator_adds a',
      'administrator_or_auditor_or_board_reads r',
      'belongs r',
      'coach_or_case_manager_keeps *',
      'job_keeps *',
      'own r',
      'owner_sees_all *',
    ])
    expect(coach.rows[0]?.words).toMatch(/asking_cooperative.*asking_holds/s)
  })

  test('open what they say to people with that role, and not to a job or the operator', async () => {
    const holds = async (purpose: string) => {
      await client.query(`begin; set local gilde.purpose = '${purpose}'`)
      const { rows } = await client.query(`select asking_holds('coach') as holds, asking_as('job') as job`)
      await client.query('rollback')
      return rows[0]
    }
    expect(await holds('job')).toEqual({ holds: false, job: true })
    expect(await holds('operator')).toEqual({ holds: false, job: false })
    expect(await holds('person')).toEqual({ holds: false, job: false })
  })
})

describe('what holds now', () => {
  /** These see what whoever asks sees, and read by no path: they are bound to what they name when they are made. */
  const OF_WHO_ASKS = ['day_of', 'municipality_of', 'placing_of', 'policy_in_force', 'today']
  /** Asked by functions of the owner only: with whom somebody shares is not for everybody to ask. */
  const OF_THE_OWNER = ['case_managers_now', 'opens_now', 'reads_now']

  test('is said by functions that look past no policy by themselves, and that nobody misleads', async () => {
    const { rows } = await client.query(
      `select proname as name, prosecdef as past,
         prosqlbody is not null or proconfig @> '{"search_path=public, pg_temp"}' as fixed,
         has_function_privilege('gilde_app', oid, 'execute') as open
       from pg_proc where pronamespace = 'public'::regnamespace and proname = any ($1) order by 1`,
      [[...OF_WHO_ASKS, ...OF_THE_OWNER]],
    )
    expect(rows).toEqual(
      [...OF_WHO_ASKS, ...OF_THE_OWNER].toSorted().map((name) => {
        return { name, past: false, fixed: true, open: OF_WHO_ASKS.includes(name) }
      }),
    )
  })

  test('is said once: no other function asks whether a consent was revoked and is not over', async () => {
    expect(
      await names(`select proname as name from pg_proc where pronamespace = 'public'::regnamespace
        and prosrc ~ 'revoked_at' and prosrc ~ 'until'`),
    ).toEqual(['opens_now'])
  })
})

test('whether somebody holds their own access is asked of now, not of a moment that they write down', async () => {
  expect(
    await names(`select proname as name from pg_proc where pronamespace = 'public'::regnamespace
      and regexp_replace(prosrc, 'my_access_is_open\\(at_now\\(\\)\\)', '', 'g') ~ 'my_access_is_open\\('`),
  ).toEqual([])
})

describe('what may be changed of a co-operative', () => {
  test('is not whether it is a demo, its address or its age', async () => {
    expect(
      await names(`select a.attname as name from pg_attribute a where a.attrelid = 'cooperative'::regclass
        and a.attnum > 0 and not a.attisdropped
        and not has_column_privilege('gilde_app', a.attrelid, a.attnum, 'update')
        order by a.attnum`),
    ).toEqual(['id', 'slug', 'demo', 'created_at'])
  })
})

describe('policies', () => {
  /**
   * These depend on the row. asking_to_sign_in is inlined to two comparisons; only_member_here guards a
   * rare write; asking_linked_invoices is asked for one file, found by its key.
   */
  const BY_ROW = ['asking_to_sign_in', 'only_member_here', 'asking_linked_invoices']

  test('ask who is asking once a query, not once a row: (select f())', async () => {
    const { rows } = await client.query<{ name: string; words: string }>(
      `select tablename || ' ' || policyname as name, coalesce(qual, '') || ' ' || coalesce(with_check,
        '') as words
       from pg_policies where schemaname = 'public' and policyname <> 'owner_sees_all'`,
    )
    const slow = rows.filter(({ words }) => {
      const calls = [...words.matchAll(/(.{0,40})\b((?:asking|only)_\w+)\(/gs)]
      return calls.some(
        ([, before = '', name = '']) => !BY_ROW.includes(name) && !/(SELECT|FROM|\))\s+$/.test(before),
      )
    })
    expect(rows.length).toBeGreaterThan(80)
    expect(slow.map(({ name }) => name)).toEqual([])
  })

  /** Made before the askers were said apart. A table comes off when its policies are written anew; none comes on. */
  const SAYS_HAS_ROLE = new Set(
    (
      'account account_month business cooperative customer invoice invoice_counter invoice_line ' +
      'invoice_vat job_cost journal_counter journal_entry journal_line member member_business member_scheme ' +
      'period_close person role_assignment scheme scheme_version settlement sharing sharing_part sharing_state ' +
      'sign_in_card vat_mode'
    ).split(' '),
  )

  test('of what is new say people and jobs apart: asking_has_role() is true for every job', async () => {
    const says = await names(`select distinct tablename as name from pg_policies
      where schemaname = 'public' and coalesce(qual, '') || coalesce(with_check, '') ~ 'asking_has_role'`)
    expect(says.filter((table) => !SAYS_HAS_ROLE.has(table))).toEqual([])
    expect(
      [...SAYS_HAS_ROLE].filter((table) => !says.includes(table)),
      'no longer does',
    ).toEqual([])
  })

  test('named after the administrator let nobody else through', async () => {
    const others = await names(`select tablename || ' ' || policyname as name from pg_policies
      where schemaname = 'public' and policyname ~ '^administrator_' and policyname !~ '_or_'
        and coalesce(qual, '') || coalesce(with_check, '') ~ '''(board|coach|auditor|case-manager)''::text'`)
    expect(others).toEqual([])
  })

  test('look past other policies by functions of one owner with a fixed path, temporary tables last', async () => {
    expect(
      await names(`select proname as name from pg_proc where pronamespace = 'public'::regnamespace
        and (prosecdef or prorettype = 'trigger'::regtype)
      and not coalesce(proconfig, '{}') @> '{"search_path=public, pg_temp"}'`),
    ).toEqual([])
    expect(
      await names(`select proname as name from pg_proc where pronamespace = 'public'::regnamespace
      and proowner <> (select relowner from pg_class where relname = 'invoice' and relkind = 'r')`),
    ).toEqual([])
  })
})
