import type { ComponentChildren } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { direction, textIn, type Language } from '../text/index.ts'
import { InLanguage, useText } from './language.tsx'
import { FilesChosen } from './components/file-again.tsx'
import { AsksNoBsn } from './components/no-bsn-tick.tsx'
import { Header, Navigation, OnBehalf } from './frame.tsx'
import { Patterns } from './pictures/patterns.tsx'
import type { FoundBy, PageProps } from './page-props.ts'

/** A whole page as text, from doctype to the last tag. */
export function renderPage(props: PageProps): string {
  return `<!doctype html>${renderToString(
    <InLanguage language={props.language}>
      <AsksNoBsn value={props.asksNoBsn}>
        <FilesChosen value={props.filesChosen ?? []}>
          <Page {...props} />
        </FilesChosen>
      </AsksNoBsn>
    </InLanguage>,
  )}`
}

/** A piece of a page as text: the answer to a live preview. */
export function renderFragment(language: Language, children: ComponentChildren): string {
  return renderToString(<InLanguage language={language}>{children}</InLanguage>)
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
        {props.onBehalf && <OnBehalf {...props.onBehalf} />}
        {hasNavigation(props) && <Navigation items={props.navigation ?? []} />}
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
      <meta name="description" content={props.found?.description ?? text.description} />
      {props.found && <Found found={props.found} nonce={nonce} language={props.language} />}
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

/** Data in a script is run by nobody (HTML, "data block"); the nonce is there for browsers that ask for one anyway. */
function Found(props: { found: FoundBy; nonce: string | undefined; language: Language }) {
  const { found, nonce } = props
  const data = found.data?.replaceAll('<', '\\u003c')
  return (
    <>
      <link rel="canonical" href={found.canonical} />
      {found.feed !== undefined && (
        <link rel="alternate" type="application/feed+json" title={found.title} href={found.feed} />
      )}
      {sharedAs(found, props.language).map(([property, content]) => (
        <meta key={property} property={property} content={content} />
      ))}
      {data !== undefined && (
        <script type="application/ld+json" nonce={nonce} dangerouslySetInnerHTML={{ __html: data }} />
      )}
    </>
  )
}

/** What is shown of it where somebody shares its address: the Open Graph protocol (ogp.me). */
function sharedAs(found: FoundBy, language: Language): (readonly [property: string, content: string])[] {
  const { picture } = found
  return [
    ['og:type', 'website'],
    ['og:title', found.title],
    ['og:description', found.description],
    ['og:url', found.canonical],
    ['og:site_name', found.site],
    ['og:locale', language === 'nl' ? 'nl_NL' : 'en_GB'],
    ...(picture
      ? ([
          ['og:image', picture.url],
          ['og:image:type', 'image/jpeg'],
          ['og:image:width', String(picture.width)],
          ['og:image:height', String(picture.height)],
          ['og:image:alt', picture.words],
        ] as const)
      : []),
  ]
}

function InlineStyle(props: { css: string; nonce: string | undefined }) {
  return (
    <style nonce={props.nonce} dangerouslySetInnerHTML={{ __html: props.css.replaceAll('</', '<\\/') }} />
  )
}

function hasNavigation(props: PageProps): boolean {
  return props.frame !== 'bare' && (props.navigation?.length ?? 0) > 0
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
