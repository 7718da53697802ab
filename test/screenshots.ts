/**
 * `npm run screenshots`: photographs every kind of page at 360 and 1280 pixels, for a person to look at. They lie in
 * `screenshots/`. With words behind it, only the pages whose name holds one of them.
 */
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { launchBrowser } from './harness/browser.ts'
import { startDemoOffice } from './harness/demo-office.ts'
import { pagesToSee } from './pages.ts'

const WIDTHS = [360, 1280]
const wanted = process.argv.slice(2).filter((word) => !word.startsWith('-'))
const dark = process.argv.includes('--dark')

await mkdir('screenshots', { recursive: true })
const office = await startDemoOffice({ renderAll: wanted.length === 0 })
const browser = await launchBrowser()
let failed = 0
try {
  const pages = (await pagesToSee(office)).filter(
    ({ name }) => wanted.length === 0 || wanted.some((word) => name.includes(word)),
  )
  const cookies = new Map<string, string>()
  for (const { name, as, path } of pages) {
    if (as !== undefined && !cookies.has(as)) cookies.set(as, await office.signIn(as))
    for (const width of WIDTHS) {
      const status = await photograph(name, path, width, as === undefined ? undefined : cookies.get(as))
      if (status >= 400 && name !== 'niet-gevonden') failed++
      console.log(`${String(status)} ${name} ${width}${status >= 400 ? `  ${path}` : ''}`)
    }
  }
} finally {
  await browser.close()
  await office.close()
}
process.exit(failed === 0 ? 0 : 1)

async function photograph(
  name: string,
  path: string,
  width: number,
  cookie: string | undefined,
): Promise<number> {
  const context = await browser.newContext({
    viewport: { width, height: width === 360 ? 740 : 800 },
    colorScheme: dark ? 'dark' : 'light',
    locale: 'nl-NL',
  })
  if (cookie !== undefined) {
    const [key, value] = cookie.split('=') as [string, string]
    await context.addCookies([{ name: key, value, url: office.origin }])
  }
  const page = await context.newPage()
  const response = await page.goto(office.origin + path)
  await page.screenshot({
    path: join('screenshots', `${name}-${width}${dark ? '-dark' : ''}.png`),
    fullPage: true,
  })
  await context.close()
  return response?.status() ?? 0
}
