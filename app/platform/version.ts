import { readFile } from 'node:fs/promises'
import { rootFolder } from './root-folder.ts'

/** The version of Gilde, as package.json has it. */
export async function versionOfGilde(): Promise<string> {
  const text = await readFile(new URL('package.json', rootFolder()), 'utf8')
  return (JSON.parse(text) as { version: string }).version
}
