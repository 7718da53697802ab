import { existsSync } from 'node:fs'

/**
 * The folder that holds package.json, db/ and node_modules, whether this runs from source or from the built
 * server. A URL that ends in a slash.
 */
export function rootFolder(): URL {
  let folder = new URL('./', import.meta.url)
  while (!existsSync(new URL('db/migrations/', folder))) {
    const parent = new URL('../', folder)
    if (parent.href === folder.href)
      throw new Error('the folder with db/migrations was not found above the program')
    folder = parent
  }
  return folder
}
