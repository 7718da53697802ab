import postcss, { type Declaration, type Root, type Rule } from 'postcss'

/** Design tokens by name, with their values as they stand in the theme. */
export type Tokens = Readonly<Record<string, string>>

/**
 * What of a style sheet of components the product uses, with the design tokens worked out.
 *
 * NL Design System gives every property of every state its own custom property, four layers deep. A
 * browser needs the last layer only: rules of classes that occur nowhere go, and every `var()` of a
 * token is replaced by its value. Properties named in `live` (the colours) stay, for themes and dark.
 *
 * @param css style sheets of components, one after the other
 * @param used class names that occur in the product
 */
export function prune(css: string, tokens: Tokens, used: ReadonlySet<string>): string {
  const root = postcss.parse(css)
  root.walkComments((comment) => void comment.remove())
  root.walkRules((rule) => keepUsedSelectors(rule, used))
  const local = localProperties(root)
  root.walkDecls((declaration) => workOut(declaration, tokens, local))
  removeUnreadProperties(root)
  removeEmpty(root)
  return root.toString()
}

/** The custom properties that a style sheet of tokens sets. */
export function tokensIn(css: string): Tokens {
  const tokens: Record<string, string> = {}
  postcss.parse(css).walkDecls(/^--/, (declaration) => {
    tokens[declaration.prop] = declaration.value.trim()
  })
  return tokens
}

/**
 * A value with the tokens worked out; undefined when a token in it has no value and no fallback, in
 * which case a browser would not have used the declaration either.
 */
export function resolveValue(value: string, tokens: Tokens, local: ReadonlySet<string>): string | undefined {
  const start = value.indexOf('var(')
  if (start < 0) return value
  const end = closingBracket(value, start + 3)
  const [name, fallback] = splitOnce(value.slice(start + 4, end))
  const inner = resolveOne(name, fallback, tokens, local)
  const rest = resolveValue(value.slice(end + 1), tokens, local)
  if (inner === undefined || rest === undefined) return undefined
  return value.slice(0, start) + inner + rest
}

function resolveOne(
  name: string,
  fallback: string | undefined,
  tokens: Tokens,
  local: ReadonlySet<string>,
): string | undefined {
  const worked = fallback === undefined ? undefined : resolveValue(fallback, tokens, local)
  if (local.has(name)) return worked === undefined ? `var(${name})` : `var(${name},${worked})`
  const token = tokens[name]
  if (token !== undefined) return resolveValue(token, tokens, local)
  return isLive(name) ? `var(${name})` : worked
}

/** Ours: no prefix of a design system. */
function isLive(name: string): boolean {
  return !/^--_?(nl|utrecht|basis|voorbeeld|rhc|lux|denhaag|todo)-/.test(name)
}

function keepUsedSelectors(rule: Rule, used: ReadonlySet<string>): void {
  if (rule.parent?.type === 'atrule' && /keyframes/.test((rule.parent as { name?: string }).name ?? ''))
    return
  const kept = rule.selectors.filter((selector) => {
    const classes = [...selector.matchAll(/\.(-?[_a-zA-Z][\w-]*)/g)].map((match) => match[1] ?? '')
    return classes.length > 0 && requiredClasses(selector).every((name) => used.has(name))
  })
  if (kept.length === 0) rule.remove()
  else rule.selectors = kept
}

/** The classes without which a selector matches nothing: those outside `:not()`. */
function requiredClasses(selector: string): string[] {
  const positive = selector.replace(/:not\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)/g, '')
  return [...positive.matchAll(/\.(-?[_a-zA-Z][\w-]*)/g)].map((match) => match[1] ?? '')
}

function localProperties(root: Root): Set<string> {
  const local = new Set<string>()
  root.walkDecls(/^--/, (declaration) => void local.add(declaration.prop))
  return local
}

function workOut(declaration: Declaration, tokens: Tokens, local: ReadonlySet<string>): void {
  const value = resolveValue(declaration.value, tokens, local)
  if (value === undefined || value.trim() === '') declaration.remove()
  else declaration.value = value
}

/** Until nothing changes: a property that only fed a removed property goes as well. */
function removeUnreadProperties(root: Root): void {
  for (let removed = true; removed;) {
    removed = false
    const text = root.toString()
    root.walkDecls(/^--/, (declaration) => {
      if (text.includes(`var(${declaration.prop})`) || text.includes(`var(${declaration.prop},`)) return
      declaration.remove()
      removed = true
    })
  }
}

function removeEmpty(root: Root): void {
  root.walkRules((rule) => {
    if (rule.nodes.length === 0) rule.remove()
  })
  root.walkAtRules((rule) => {
    if (rule.name === 'keyframes' && !root.toString().includes(`animation-name: ${rule.params}`))
      rule.remove()
    else if (rule.nodes?.length === 0) rule.remove()
  })
}

function closingBracket(value: string, open: number): number {
  let depth = 0
  for (let index = open; index < value.length; index++) {
    if (value[index] === '(') depth++
    if (value[index] === ')' && --depth === 0) return index
  }
  throw new Error(`bracket is not closed: ${value}`)
}

function splitOnce(inside: string): [string, string | undefined] {
  const comma = inside.indexOf(',')
  if (comma < 0) return [inside.trim(), undefined]
  return [inside.slice(0, comma).trim(), inside.slice(comma + 1).trim()]
}
