import {
  AmountField,
  Button,
  ButtonRow,
  Card,
  Checkbox,
  CheckboxGroup,
  CodeField,
  DateField,
  ErrorSummary,
  FieldGroup,
  FieldRow,
  FileField,
  Form,
  Heading,
  LinkButton,
  ShownButton,
  Notice,
  NumberField,
  Paragraph,
  PercentageField,
  RadioGroup,
  Refusal,
  Select,
  Stack,
  TextArea,
  TextField,
} from './index.ts'

const CUSTOMERS = [
  { value: 'zon', label: 'Bakkerij De Zon' },
  { value: 'mol', label: 'Stichting De Mol' },
]
const VAT_CHOICES = [
  { value: 'without', label: 'zonder btw' },
  { value: 'with', label: 'met btw', hint: 'Wij halen de btw eruit.' },
]

/** Messages of all tones, and a page that answers 422 and 409. */
export function MessagesGallery() {
  return (
    <Stack>
      <Heading level={2}>Berichten</Heading>
      <ErrorSummary
        errors={[
          { field: 'wrong-what', sentence: 'Schrijf op wat je hebt gedaan' },
          { field: 'wrong-when', sentence: '30 februari bestaat niet' },
        ]}
      />
      <Refusal sentence="Deze factuur is al verstuurd. Je kunt wel een creditfactuur maken." />
      <Notice>Je overzicht van oktober staat klaar.</Notice>
      <Notice tone="done" title="Je factuur is op weg">
        <p>De administratie kijkt ernaar, meestal binnen twee dagen.</p>
      </Notice>
      <Notice tone="doubt">Deze betaling past bij twee facturen.</Notice>
      <Notice tone="wrong" title="Het bestand is niet gelezen">
        <p>Het laatste bedrag klopt niet met het eindsaldo. Er is niets ingelezen.</p>
      </Notice>
    </Stack>
  )
}

/** Every field: empty, filled, optional, wrong. */
export function FieldsGallery() {
  return (
    <Card>
      <Heading level={2}>Velden</Heading>
      <Form action="#" commandId="0198a5d2-0000-7000-8000-000000000000" label="Voorbeeld van een formulier">
        <TextField name="name" label="Naam" value="Anna de Vries" autocomplete="name" />
        <TextField name="email" label="E-mail" type="email" hint="Hier komt je code naartoe." optional />
        <TextField name="wrong-what" label="Wat heb je gedaan?" error="Schrijf op wat je hebt gedaan" />
        <TextArea name="reason" label="Waarom stuur je deze terug?" value="De datum klopt niet." />
        <TextArea name="wrong-reason" label="Reden" error="Schrijf een reden op" optional />
        <FieldRow>
          <NumberField name="quantity" label="Hoeveel" value="1" />
          <AmountField name="price" label="Prijs" value="100,00" />
          <PercentageField name="share" label="Deel" value="30" />
        </FieldRow>
        <AmountField
          name="wrong-price"
          label="Prijs per stuk"
          value="tien"
          error="Regel 2: vul een bedrag in, zoals 12,50"
        />
        <DateField name="when" label="Wanneer gewerkt?" value={{ day: '12', month: '11', year: '2026' }} />
        <DateField
          name="wrong-when"
          label="Vervaldag"
          hint="Bijvoorbeeld 12 11 2026"
          value={{ day: '30', month: '2', year: '2026' }}
          error="30 februari bestaat niet"
        />
        <ChoicesGallery />
        <CodeField name="code" label="Code uit je e-mail" value="123456" />
        <FileField name="receipt" label="Foto van het bonnetje" accept="image/*,application/pdf" capture />
        <ButtonRow>
          <Button>Stuur naar de administratie</Button>
          <Button look="secondary" name="intent" value="save">
            Bewaar
          </Button>
          <Button look="quiet" type="button">
            Laat maar
          </Button>
          <LinkButton href="#terug" look="secondary">
            Terug
          </LinkButton>
        </ButtonRow>
        <p id="nog-niet">Zo ziet een klant de knop. Hier kun je er niet op drukken.</p>
        <ShownButton describedBy="nog-niet">Bestel</ShownButton>
        <Paragraph quiet>Je kunt alles nog veranderen tot de factuur is verstuurd.</Paragraph>
      </Form>
    </Card>
  )
}

function ChoicesGallery() {
  return (
    <>
      <Select name="customer" label="Voor wie?" choices={CUSTOMERS} value="zon" />
      <Select name="wrong-customer" label="Klant" choices={CUSTOMERS} error="Kies een klant" />
      <RadioGroup name="vat" label="Is het bedrag met of zonder btw?" choices={VAT_CHOICES} value="without" />
      <RadioGroup
        name="wrong-vat"
        label="Met of zonder?"
        beside
        choices={CUSTOMERS}
        error="Kies een van de twee"
      />
      <FieldGroup legend="Wat mag er mee?" hint="Je kunt dit later veranderen.">
        <Checkbox
          name="share-data"
          label="Laat mijn naam zien op de factuur"
          hint="Alleen je voornaam."
          checked
        />
        <Checkbox
          name="wrong-agree"
          label="Ik heb het gelezen"
          error="Zet een vinkje als je het hebt gelezen"
        />
      </FieldGroup>
      <CheckboxGroup name="roles" label="Rollen" choices={CUSTOMERS} values={['mol']} />
    </>
  )
}
