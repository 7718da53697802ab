import { spawnSync } from 'node:child_process'
import { chmodSync, chownSync, lstatSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Binaries } from './embedded-postgres-binaries.ts'

/** How a program of PostgreSQL is started so that it does not run as root, which it refuses. */
export interface Account {
  /** Put in front of the command: `['unshare', …]`, or nothing. */
  readonly prefix: readonly string[]
  /** Who must own the data folder; undefined leaves it as it is. */
  readonly owner?: { readonly uid: number; readonly gid: number }
  /** It may not look in folders of others: the one around its own must let it through. */
  readonly needsWay?: true
}

/**
 * Chooses an account for PostgreSQL. An ordinary user is used as is. For root, in this order:
 * a user namespace in which root is called `nobody` (files stay root's); `nobody` itself with the
 * one capability to reach folders such as /root; `nobody` without it. Each is tried before it is chosen.
 *
 * @param directory absolute; an existing folder PostgreSQL will write in
 * @throws Error with one sentence when root has no way to give up its rights
 */
export function chooseAccount(binaries: Binaries, directory: string): Account {
  if (process.getuid?.() !== 0) return { prefix: [] }
  const nobody = findNobody()
  const { uid, gid } = nobody
  const lowered = [`--reuid=${uid}`, `--regid=${gid}`, '--clear-groups']
  const choices: Account[] = [
    { prefix: ['unshare', '--user', `--map-user=${uid}`, `--map-group=${gid}`], owner: { uid: 0, gid: 0 } },
    {
      prefix: ['setpriv', ...lowered, '--inh-caps=+dac_override', '--ambient-caps=+dac_override'],
      owner: nobody,
    },
    { prefix: ['setpriv', ...lowered], owner: nobody, needsWay: true },
  ]
  const chosen = choices.find((choice) => works(choice, binaries, directory))
  if (chosen) return chosen
  throw new Error(
    'PostgreSQL refuses to run as root and this machine offers no way around it ' +
      '(neither unshare nor setpriv works): run Gilde as an ordinary user, or set DATABASE_URL.',
  )
}

/** Gives a folder and all in it to the account, when it is not theirs already. */
export function handOver(path: string, account: Account): void {
  const { owner } = account
  const is = lstatSync(path, { throwIfNoEntry: false })
  if (!owner || !is || (is.uid === owner.uid && is.gid === owner.gid)) return
  const everything = is.isDirectory() ? readdirSync(path, { recursive: true, encoding: 'utf8' }) : []
  for (const name of everything) {
    const inside = join(path, name)
    if (!lstatSync(inside).isSymbolicLink()) chownSync(inside, owner.uid, owner.gid)
  }
  chownSync(path, owner.uid, owner.gid)
}

function works(choice: Account, binaries: Binaries, directory: string): boolean {
  const is = lstatSync(directory)
  if (choice.owner) chownSync(directory, choice.owner.uid, choice.owner.gid)
  const around = dirname(directory)
  const { mode } = lstatSync(around)
  if (choice.needsWay) chmodSync(around, mode | 0o011)
  const [command, ...prefix] = choice.prefix
  const script = '"$1" -V >/dev/null && cd "$2" && : >".try-$$" && rm ".try-$$"'
  const tried = spawnSync(
    command ?? 'sh',
    [...prefix, 'sh', '-c', script, 'sh', binaries.postgres, directory],
    {
      env: binaries.environment,
      stdio: 'ignore',
      timeout: 10_000,
    },
  )
  if (tried.status !== 0) {
    chownSync(directory, is.uid, is.gid)
    if (choice.needsWay) chmodSync(around, mode)
  }
  return tried.status === 0
}

/** initdb wants a uid that has a name, so it is looked up rather than assumed. */
function findNobody(): { uid: number; gid: number } {
  try {
    for (const line of readFileSync('/etc/passwd', 'utf8').split('\n')) {
      const [name, , uid, gid] = line.split(':')
      if (name === 'nobody') return { uid: Number(uid), gid: Number(gid) }
    }
  } catch {
    // no /etc/passwd: take what nearly every system uses
  }
  return { uid: 65_534, gid: 65_534 }
}
