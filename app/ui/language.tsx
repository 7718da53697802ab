import { createContext, type ComponentChildren } from 'preact'
import { useContext } from 'preact/hooks'
import { textIn, type Language, type Text } from '../text/index.ts'

const LanguageContext = createContext<Language>('nl')

/** Everything inside is written in this language. `renderPage` puts it around the whole page. */
export function InLanguage(props: { language: Language; children: ComponentChildren }) {
  return <LanguageContext.Provider value={props.language}>{props.children}</LanguageContext.Provider>
}

/** The language of the page that is being written. */
export function useLanguage(): Language {
  return useContext(LanguageContext)
}

/** The sentences in the language of the page that is being written. */
export function useText(): Text {
  return textIn(useLanguage())
}
