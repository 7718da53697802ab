import { paths } from '../../web/paths.ts'

/**
 * The path to go to after signing in, when it is one of ours: `/a/b?c`. Anything that a browser could take for
 * another site (`//evil`, `/\evil`, `https:`, control characters) is no way back.
 */
export function wayBack(asked: string | null | undefined): string | undefined {
  if (!asked || asked.length > 500 || !/^\/(?![/\\])[^\\\s\u0000-\u001f]*$/.test(asked)) return undefined
  const base = 'https://gilde.invalid'
  const resolved = URL.canParse(asked, base) ? new URL(asked, base) : undefined
  if (!resolved || resolved.origin !== base || resolved.pathname.startsWith('//')) return undefined
  if (
    resolved.pathname === paths.signIn() ||
    resolved.pathname.startsWith(paths.signIn() + '/') ||
    resolved.pathname === paths.signOut()
  )
    return undefined
  return resolved.pathname + resolved.search
}
