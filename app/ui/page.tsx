import type { ComponentChildren } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { direction, languages, textIn, type Language } from '../text/index.ts'
import { InLanguage, useText } from './language.tsx'
import { Patterns } from './pictures/patterns.tsx'

/** One place one can go to from everywhere. */
export type NavigationItem = {
  readonly href: string
  readonly label: string
  readonly current?: boolean
  /** How many things wait there. */
  readonly count?: number
}

/** Where the style sheets and scripts of this build are. */
export type PageAssets = {
  readonly stylesheet: string
  /** The whole style sheet as text, put in the page itself: for a page that must load in one request. */
  readonly inlineStyles?: string
  readonly script?: string
  /** More scripts for this page only (`passkey`). */
  readonly extraScripts?: readonly string[]
  readonly manifest?: string
}

export type PageCooperative = {
  readonly name: string
  readonly href: string
  /** Address of its logo. */
  readonly logo?: string
  /** Address of its `themeCss`. */
  readonly theme?: string
  /** Its `themeCss` as text, with `inlineStyles`. */
  readonly inlineTheme?: string
}

export type PageProps = {
  readonly language: Language
  /** What this page is, in a few words; the name of the co-op is put behind it. */
  readonly title: string
  /** Puts "Fout:" before the title, so that a screen reader says it first. */
  readonly errors?: boolean
  /** Path and query of this page, for the language switch to come back to. */
  readonly here: string
  readonly nonce?: string
  readonly assets: PageAssets
  readonly cooperative?: PageCooperative
  readonly navigation?: readonly NavigationItem[]
  readonly person?: { readonly name: string; readonly href?: string }
  /** Where "Uitloggen" posts to. */
  readonly signOut?: string
  /** Signs out after this many minutes without a sign of life; for a shared device. */
  readonly idleMinutes?: number
  /** `bare` for who is not signed in: no navigation. */
  readonly frame?: 'full' | 'bare'
  /** Wide pages (tables) use the width of a desk; others keep lines short. */
  readonly wide?: boolean
  readonly children: ComponentChildren
}

/** A whole page as text, from doctype to the last tag. */
export function renderPage(props: PageProps): string {
  return `<!doctype html>${renderToString(
    <InLanguage language={props.language}>
      <Page {...props} />
    </InLanguage>,
  )}`
}

/** A piece of a page as text: the answer to a live preview. */
export function renderFragment(language: Language, children: ComponentChildren): string {
  return renderToString(<InLanguage language={language}>{children}</InLanguage>)
}

/** Where the language switch goes: sets the language and comes back to `here`. */
export function languageHref(language: Language, here: string): string {
  return `/taal/${language}?terug=${encodeURIComponent(here)}`
}

function Page(props: PageProps) {
  const text = useText().ui
  const bare = props.frame === 'bare'
  return (
    <html lang={props.language} dir={direction(props.language)}>
      <Head {...props} />
      <body class={bare ? 'frame frame--bare' : 'frame'} {...idle(props)}>
        <a class="nl-skip-link nl-skip-link--visible-on-focus" href="#content">
          {text.skipToContent}
        </a>
        <Patterns />
        <Header {...props} />
        {!bare && props.navigation && props.navigation.length > 0 && <Navigation items={props.navigation} />}
        <main id="content" class={props.wide ? 'main main--wide' : 'main'} tabIndex={-1}>
          {props.children}
        </main>
        <footer class="footer">
          <p>{props.cooperative ? `${props.cooperative.name} · ${text.footer}` : text.footer}</p>
        </footer>
      </body>
    </html>
  )
}

function Head(props: PageProps) {
  const text = useText().ui
  const { assets, cooperative, nonce } = props
  const named = cooperative ? text.pageTitle(props.title, cooperative.name) : props.title
  const inline = assets.inlineStyles
  const scripts = [assets.script, ...(assets.extraScripts ?? [])].filter((script) => script !== undefined)
  return (
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{props.errors ? text.errorTitle(named) : named}</title>
      <meta name="color-scheme" content="light dark" />
      {inline === undefined && <link rel="stylesheet" href={assets.stylesheet} />}
      {inline !== undefined && <InlineStyle nonce={nonce} css={inline} />}
      {cooperative?.theme !== undefined && <link rel="stylesheet" href={cooperative.theme} />}
      {cooperative?.inlineTheme !== undefined && <InlineStyle nonce={nonce} css={cooperative.inlineTheme} />}
      <link rel="icon" href={FAVICON} />
      {assets.manifest !== undefined && <link rel="manifest" href={assets.manifest} />}
      {scripts.map((script) => (
        <script key={script} type="module" src={script} nonce={nonce} />
      ))}
    </head>
  )
}

function InlineStyle(props: { css: string; nonce: string | undefined }) {
  return (
    <style nonce={props.nonce} dangerouslySetInnerHTML={{ __html: props.css.replaceAll('</', '<\\/') }} />
  )
}

function Header(props: PageProps) {
  const text = useText().ui
  const { cooperative } = props
  return (
    <header class="header">
      <div class="header__inner">
        {cooperative && (
          <a class="header__name" href={cooperative.href}>
            {cooperative.logo !== undefined && (
              <img class="header__logo" src={cooperative.logo} alt="" height="40" />
            )}
            <span>{cooperative.name}</span>
          </a>
        )}
        {!cooperative && <span class="header__name">Gilde</span>}
        <div class="header__side">
          <LanguageSwitch language={props.language} here={props.here} />
          {props.person && <Person name={props.person.name} href={props.person.href} />}
          {props.signOut !== undefined && (
            <form method="post" action={props.signOut} class="header__out">
              <button type="submit" class="header__link">
                {text.signOut}
              </button>
            </form>
          )}
        </div>
      </div>
    </header>
  )
}

/** Links to this page in the other languages, each in its own words. */
function LanguageSwitch(props: { language: Language; here: string }) {
  return (
    <>
      {languages
        .filter((language) => language !== props.language)
        .map((language) => (
          <a
            key={language}
            class="header__link"
            lang={language}
            hreflang={language}
            rel="nofollow"
            href={languageHref(language, props.here)}
          >
            {textIn(language).ui.languageName}
          </a>
        ))}
    </>
  )
}

function Person(props: { name: string; href: string | undefined }) {
  const text = useText().ui
  if (props.href === undefined) return <span class="header__person">{props.name}</span>
  return (
    <a class="header__link header__person" href={props.href} title={text.signedInAs(props.name)}>
      {props.name}
    </a>
  )
}

function Navigation(props: { items: readonly NavigationItem[] }) {
  const text = useText().ui
  return (
    <nav class="navigation" aria-label={text.mainNavigation}>
      <ul class="navigation__list">
        {props.items.map((item) => (
          <li key={item.href}>
            <a class="navigation__link" href={item.href} aria-current={item.current ? 'page' : undefined}>
              {item.label}
              {item.count !== undefined && item.count > 0 && (
                <span class="nl-number-badge">{item.count}</span>
              )}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** For the island that warns before signing out. */
function idle(props: PageProps): Record<string, string> {
  if (props.idleMinutes === undefined || props.signOut === undefined) return {}
  const text = textIn(props.language).ui
  return {
    'data-idle-minutes': String(props.idleMinutes),
    'data-idle-out': props.signOut,
    'data-idle-warning': text.idleWarning(2),
  }
}

/** Three bars of one height more each time, on the colour of Gilde. */
const FAVICON =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'%3E" +
  "%3Crect width='32' height='32' rx='8' fill='%2317594a'/%3E" +
  "%3Cpath d='M9 23v-5M16 23V14M23 23V9' stroke='%23fff' stroke-width='4' stroke-linecap='round'/%3E" +
  '%3C/svg%3E'
