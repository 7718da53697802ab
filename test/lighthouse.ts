/**
 * `npm run lighthouse`: judges pages as Lighthouse does for a slow phone, and fails when one is below 95 in a category.
 * With words behind it, only the pages whose name holds one of them.
 */
import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import lighthouse, { type Flags } from 'lighthouse'
import { browserFlags, findBrowser } from './harness/browser.ts'
import { startDemoOffice } from './harness/demo-office.ts'
import { pagesToSee } from './pages.ts'

const LEAST = 95
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const
/** The pages people open most; every other is made of the same parts. */
const USUAL = [
  'start',
  'klant-factuur',
  'etalage-bedrijf',
  'lid-begin',
  'lid-potje',
  'lid-nieuwe-factuur',
  'lid-facturen',
  'beheer-facturen',
  'beheer-bank',
  'bestuur-resultaat',
]
const wanted = process.argv.slice(2)

const office = await startDemoOffice()
const chrome = await startChrome()
let below = 0
try {
  const pages = (await pagesToSee(office)).filter(({ name }) =>
    wanted.length === 0 ? USUAL.includes(name) : wanted.some((word) => name.includes(word)),
  )
  console.log(`${'page'.padEnd(24)} ${CATEGORIES.map((name) => name.padStart(14)).join('')}   bytes`)
  for (const { name, as, path } of pages) {
    const cookie = as === undefined ? undefined : await office.signIn(as)
    const { scores, bytes } = await judge(office.origin + path, cookie)
    // Pages behind a sign-in, and invoices, are not for search engines: they say so, and Lighthouse counts that
    // as a fault.
    const judged = scores.filter((_, i) => CATEGORIES[i] !== 'seo' || isToBeFound(name))
    if (judged.some((score) => score < LEAST)) below++
    console.log(`${name.padEnd(24)} ${scores.map((score) => String(score).padStart(14)).join('')}   ${bytes}`)
  }
} finally {
  chrome.kill()
  await office.close()
}
process.exit(below === 0 ? 0 : 1)

/** The first page, and those of the shop window. */
function isToBeFound(name: string): boolean {
  return name === 'start' || name.startsWith('etalage')
}

async function judge(url: string, cookie: string | undefined): Promise<{ scores: number[]; bytes: number }> {
  const flags: Flags = {
    port: chrome.port,
    onlyCategories: [...CATEGORIES],
    ...(cookie === undefined ? {} : { extraHeaders: { cookie } }),
  }
  const result = await lighthouse(url, flags)
  if (!result) throw new Error(`${url} was not judged`)
  const { categories, audits } = result.lhr
  return {
    scores: CATEGORIES.map((name) => Math.round((categories[name]?.score ?? 0) * 100)),
    bytes: Math.round(audits['total-byte-weight']?.numericValue ?? 0),
  }
}

async function startChrome(): Promise<{ port: number; kill(): void }> {
  const profile = await mkdtemp(join(tmpdir(), 'gilde-lighthouse-'))
  const port = 9222 + Math.floor(process.pid % 500)
  const child = spawn(
    await findBrowser(),
    [
      '--headless=new',
      ...browserFlags(),
      `--remote-debugging-port=${port}`,
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    { stdio: 'ignore' },
  )
  for (let tried = 0; tried < 100; tried++) {
    const up = await fetch(`http://127.0.0.1:${port}/json/version`).then(
      (r) => r.ok,
      () => false,
    )
    if (up) break
    await new Promise((again) => setTimeout(again, 100))
  }
  return {
    port,
    kill: () => {
      child.once('exit', () => void rm(profile, { recursive: true, force: true }))
      child.kill()
    },
  }
}
