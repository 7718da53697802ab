import { execFile, execFileSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'
import { type Browser, chromium } from 'playwright-core'

/** The first is the same engine without what draws windows: it starts and works in half the time. */
const names = [
  'chromium-headless-shell',
  'chrome-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
]
const linuxPlaces = ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome', '/usr/lib/chromium']
const macApplications = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
]

/**
 * Starts a browser without a window, with nothing of its own on the network.
 *
 * @param options.timezone such as `Europe/Amsterdam`; the machine's when left out
 * @throws Error with one sentence when there is no browser and none can be installed
 */
export async function launchBrowser(options: { timezone?: string } = {}): Promise<Browser> {
  return chromium.launch({
    executablePath: await findBrowser(),
    args: browserFlags(),
    ...(options.timezone && { env: { ...definedEnvironment(), TZ: options.timezone } }),
  })
}

/** Flags for any Chromium we start, also one that Lighthouse starts. */
export function browserFlags(): string[] {
  return [
    // The sandbox needs a user who is not root; the pages are our own.
    ...(process.getuid?.() === 0 || isInContainer() ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-quic',
    '--disable-dev-shm-usage',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ]
}

let found: Promise<string> | undefined

/**
 * The path of a Chrome or Chromium: CHROME_PATH, else one that is installed, else one that is
 * installed now by the means the machine has.
 *
 * @throws Error with one sentence when none of it works
 */
export function findBrowser(): Promise<string> {
  return (found ??= find())
}

async function find(): Promise<string> {
  const given = process.env['CHROME_PATH']
  if (given) {
    if (isProgram(given)) return given
    throw new Error(`CHROME_PATH is ${given}, and there is no program there.`)
  }
  return installed() ?? (await install())
}

function installed(): string | undefined {
  const onPath = (process.env['PATH'] ?? '').split(delimiter)
  const folders = process.platform === 'darwin' ? onPath : [...onPath, ...linuxPlaces]
  const applications = process.platform === 'darwin' ? ['/Applications', join(homedir(), 'Applications')] : []
  return [
    ...applications.flatMap((folder) => macApplications.map((name) => join(folder, name))),
    ...folders.filter(Boolean).flatMap((folder) => names.map((name) => join(folder, name))),
  ].find(isProgram)
}

/** Debian and its kin through apt-get, macOS through Homebrew. Says so in one line. */
async function install(): Promise<string> {
  const steps = installSteps()
  if (!steps) {
    throw new Error(
      'The browser tests need Chrome or Chromium: install one, or set CHROME_PATH to its program.',
    )
  }
  process.stderr.write(`No Chrome or Chromium found: installing Chromium with ${steps.means} …\n`)
  try {
    for (const command of steps.before) await carriedOut(command)
    // Not every system has the first.
    await carriedOut(steps.package).catch(() => carriedOut(steps.orElse))
  } catch (error) {
    const said = String((error as { stderr?: unknown }).stderr ?? error).trim()
    throw new Error(`Chromium could not be installed with ${steps.means}: ${said.split('\n').at(-1)}`, {
      cause: error,
    })
  }
  const path = installed()
  if (!path)
    throw new Error(
      `Chromium was installed with ${steps.means} but is not where it is expected: set CHROME_PATH.`,
    )
  return path
}

async function carriedOut([command = '', ...options]: readonly string[]): Promise<void> {
  await promisify(execFile)(command, options, {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    maxBuffer: 100_000_000,
  })
}

type Steps = {
  readonly means: string
  readonly before: readonly string[][]
  readonly package: string[]
  readonly orElse: string[]
}

function installSteps(): Steps | undefined {
  if (process.platform === 'darwin') {
    const brew = ['/opt/homebrew/bin/brew', '/usr/local/bin/brew'].find(isProgram)
    const chrome = [brew ?? '', 'install', '--cask', 'google-chrome']
    return brew ? { means: 'Homebrew', before: [], package: chrome, orElse: chrome } : undefined
  }
  if (!isProgram('/usr/bin/apt-get')) return undefined
  const isRoot = process.getuid?.() === 0
  if (!isRoot && !mayBecomeRoot()) return undefined
  const apt = [...(isRoot ? [] : ['sudo', '-n']), 'apt-get']
  const install = [...apt, 'install', '-y', '--no-install-recommends']
  return {
    means: 'apt-get',
    before: [[...apt, 'update']],
    package: [...install, 'chromium-headless-shell'],
    orElse: [...install, 'chromium'],
  }
}

function mayBecomeRoot(): boolean {
  try {
    execFileSync('sudo', ['-n', 'true'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** Containers commonly forbid what the sandbox is made of. */
function isInContainer(): boolean {
  return ['/.dockerenv', '/run/.containerenv'].some((path) => {
    try {
      accessSync(path)
      return true
    } catch {
      return false
    }
  })
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((pair): pair is [string, string] => pair[1] !== undefined),
  )
}
