export { InLanguage, useLanguage, useText } from './language.tsx'
export { renderFragment, renderPage } from './page.tsx'
export {
  type FoundPicture,
  type NavigationItem,
  type PageAssets,
  type PageCooperative,
  type PageProps,
} from './page-props.ts'
export { languageHref } from './frame.tsx'
export {
  contrastRatio,
  DEFAULT_THEME,
  isColour,
  readableBrand,
  themeCss,
  type ThemeColours,
} from './theme.ts'

export {
  Card,
  Columns,
  Euro,
  Heading,
  Lead,
  Link,
  Paragraph,
  Stack,
  Unseen,
} from './components/typography.tsx'
export { Button, ButtonRow, LinkButton, ShownButton } from './components/button.tsx'
export { Slider } from './components/slider.tsx'
export { PasskeyButton } from './components/passkey-button.tsx'
export { FieldGroup, FieldRow, Form, HiddenField, PreviewTarget } from './components/form.tsx'
export { Field, type FieldProps } from './components/field.tsx'
export {
  AmountField,
  CodeField,
  FileField,
  NumberField,
  PercentageField,
  TextArea,
  TextField,
} from './components/text-fields.tsx'
export { DateField, typedParts, type DateParts } from './components/date-field.tsx'
export { NO_BSN, NoBsnTick } from './components/no-bsn-tick.tsx'
export { Checkbox, CheckboxGroup, RadioGroup, Select, type Choice } from './components/choices.tsx'
export {
  besideField,
  ErrorSummary,
  Notice,
  Refusal,
  type FieldError,
  type Tone,
} from './components/messages.tsx'
export { JustDone, type WhatIsNext } from './components/just-done.tsx'
export { Icon, type IconName } from './components/icon.tsx'
export { NewestFirst } from './components/newest-first.tsx'
export { Table, type Column } from './components/table.tsx'
export {
  Badge,
  Badges,
  CountBadge,
  EmptyState,
  Facts,
  Pagination,
  TaskList,
  TaskSections,
  type Fact,
  type Task,
} from './components/lists.tsx'
export { ListPages, type PlaceInList } from './components/list-pages.tsx'
export {
  Copyable,
  Details,
  KeyHints,
  Ladder,
  Steps,
  Sum,
  SumTable,
  type SumLine,
} from './components/disclosure.tsx'
export { Road, type Stop } from './components/road.tsx'

export { Jar } from './pictures/jar.tsx'
export { ShareBars, type SharePart } from './pictures/share-bars.tsx'
export { MonthBars, type MonthAmount } from './pictures/month-bars.tsx'
export { Scenes, type SceneName } from './pictures/scenes.tsx'
export { ProgressMeter } from './pictures/progress-meter.tsx'
export { WordLine, type WordPoint } from './pictures/word-line.tsx'
export { TwoBars } from './pictures/two-bars.tsx'
export type { PartKind } from './pictures/patterns.tsx'
