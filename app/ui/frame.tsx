import { languages, textIn, type Language } from '../text/index.ts'
import { CountBadge } from './components/lists.tsx'
import { useText } from './language.tsx'
import type { NavigationItem, OnBehalfBar, PageProps } from './page-props.ts'

/** Whose page this is, in which languages it can be had, and who is signed in. */
export function Header(props: PageProps) {
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
          <ReadAloud />
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
      {props.name.split(' ')[0]}
    </a>
  )
}

/** Stands on every page while somebody works on behalf of another, so that nobody forgets it. */
export function OnBehalf({ sentence, stop, action }: OnBehalfBar) {
  return (
    <aside class="behalf" aria-label={sentence}>
      <form method="post" action={action} class="behalf__inner">
        <strong>{sentence}</strong>
        <button type="submit" class="behalf__stop">
          {stop}
        </button>
      </form>
    </aside>
  )
}

/** The places one can go to from everywhere, and where one is now. */
export function Navigation(props: { items: readonly NavigationItem[] }) {
  const text = useText().ui
  return (
    <nav class="navigation" aria-label={text.mainNavigation}>
      <ul class="navigation__list">
        {props.items.map((item) => (
          <li key={item.href} class={item.only && `only-on-${item.only}`}>
            <a class="navigation__link" href={item.href} aria-current={item.current ? 'page' : undefined}>
              {item.label}
              {item.count !== undefined && item.count > 0 && (
                <CountBadge count={item.count} {...(item.countInWords ? { label: item.countInWords } : {})} />
              )}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** Reads the page aloud; out of sight where the browser has no voice. */
function ReadAloud() {
  const text = useText().ui
  return (
    <button type="button" class="header__link" hidden data-read-aloud="" data-stop={text.readAloudStop}>
      {text.readAloud}
    </button>
  )
}

/** Where the language switch goes: sets the language and comes back to `here`. */
export function languageHref(language: Language, here: string): string {
  return `/taal/${language}?terug=${encodeURIComponent(here)}`
}
