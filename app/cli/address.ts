import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Config } from '../platform/config.ts'
import { closeToOthers, makePrivateFolder } from '../platform/private-folder.ts'

/** Keeps where the office can be reached, for links that are made outside it; and the folder its mails land in. */
export async function keepAddress({ dataFolder, publicOrigin, outbox, smtpUrl }: Config): Promise<void> {
  makePrivateFolder(dataFolder)
  if (smtpUrl === undefined) closeToOthers(outbox)
  await writeFile(join(dataFolder, 'address'), publicOrigin)
}

/** Whether the office was ever started on this data folder: before that, nobody knows at which address it will open. */
export function wasStarted({ dataFolder }: Config): boolean {
  return process.env['PUBLIC_ORIGIN'] !== undefined || existsSync(join(dataFolder, 'address'))
}

/** Where the office was last started, which may be another port than asked for; else what the settings say. */
export async function addressOf({ dataFolder, publicOrigin }: Config): Promise<string> {
  if (process.env['PUBLIC_ORIGIN']) return publicOrigin
  return readFile(join(dataFolder, 'address'), 'utf8').catch(() => publicOrigin)
}
