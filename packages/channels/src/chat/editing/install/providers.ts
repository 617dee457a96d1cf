// Where the embed code goes, by who hosts the site. The steps come with the product, so they are there without the network (R77).
import type { EditorLanguage } from '../../../channel-editor';

export interface Provider {
  readonly id: string;
  readonly name: Readonly<Record<EditorLanguage, string>>;
  readonly steps: Readonly<Record<EditorLanguage, readonly string[]>>;
  /** The provider's own page about it. */
  readonly link: string | null;
  readonly note?: Readonly<Record<EditorLanguage, string>>;
}

export const providers: readonly Provider[] = [
  {
    id: 'html',
    name: { en: 'My own site (HTML)', sv: 'Egen webbplats (HTML)' },
    steps: {
      en: [
        'Open the template that all pages share.',
        'Paste the code right before </body>.',
        'Publish the site and load a page: the chat button is in the corner.',
      ],
      sv: [
        'Öppna mallen som alla sidor delar.',
        'Klistra in koden precis före </body>.',
        'Publicera webbplatsen och ladda en sida: chattknappen finns i hörnet.',
      ],
    },
    link: null,
  },
  {
    id: 'wordpress',
    name: { en: 'WordPress', sv: 'WordPress' },
    steps: {
      en: [
        'In WordPress, go to Plugins, Add New Plugin, and install “WPCode” (or another plugin for header and footer code).',
        'Open Code Snippets, Header & Footer.',
        'Paste the code into the field Footer and choose Save Changes.',
        'If a caching plugin is in use, empty its cache. Then load a page of the site.',
      ],
      sv: [
        'Gå till Tillägg, Lägg till nytt i WordPress och installera ”WPCode” (eller ett annat tillägg för kod i sidhuvud och sidfot).',
        'Öppna Code Snippets, Header & Footer.',
        'Klistra in koden i fältet Footer och välj Save Changes.',
        'Töm cachen om ett cachetillägg används. Ladda sedan en av webbplatsens sidor.',
      ],
    },
    link: 'https://wordpress.org/documentation/article/manage-plugins/',
  },
  {
    id: 'shopify',
    name: { en: 'Shopify', sv: 'Shopify' },
    steps: {
      en: [
        'Go to Online Store, Themes.',
        'At the theme in use, choose the three dots, then Edit code.',
        'Open layout/theme.liquid, paste the code right before </body> and save.',
      ],
      sv: [
        'Gå till Online Store, Themes.',
        'Välj de tre prickarna vid temat som används och sedan Edit code.',
        'Öppna layout/theme.liquid, klistra in koden precis före </body> och spara.',
      ],
    },
    link: 'https://help.shopify.com/en/manual/online-store/themes/theme-structure/extend/edit-theme-code',
  },
  {
    id: 'squarespace',
    name: { en: 'Squarespace', sv: 'Squarespace' },
    steps: {
      en: ['Go to Settings, Developer tools, Code injection.', 'Paste the code into the field Footer and save.'],
      sv: ['Gå till Settings, Developer tools, Code injection.', 'Klistra in koden i fältet Footer och spara.'],
    },
    link: 'https://support.squarespace.com/hc/en-us/articles/205815908-Using-code-injection',
  },
  {
    id: 'wix',
    name: { en: 'Wix', sv: 'Wix' },
    steps: {
      en: [
        'In the dashboard, go to Settings, Custom code.',
        'Choose Add custom code and paste the code.',
        'Choose All pages, “Load code once”, and place it at Body - end. Then choose Apply.',
      ],
      sv: [
        'Gå till Settings, Custom code i kontrollpanelen.',
        'Välj Add custom code och klistra in koden.',
        'Välj All pages, ”Load code once” och placeringen Body - end. Välj sedan Apply.',
      ],
    },
    link: 'https://support.wix.com/en/article/embedding-custom-code-to-your-site',
    note: {
      en: 'Wix changes pages without loading them anew. The chat looks at the address again within seconds by itself; to have it look at once, call Parley("refresh") after each change of page.',
      sv: 'Wix byter sida utan att ladda om. Chatten läser av adressen på nytt inom några sekunder. Anropa Parley("refresh") efter varje sidbyte om det ska ske genast.',
    },
  },
  {
    id: 'webflow',
    name: { en: 'Webflow', sv: 'Webflow' },
    steps: {
      en: [
        'Open Site settings, Custom code.',
        'Paste the code into Footer code and choose Save changes.',
        'Publish the site.',
      ],
      sv: [
        'Öppna Site settings, Custom code.',
        'Klistra in koden i Footer code och välj Save changes.',
        'Publicera webbplatsen.',
      ],
    },
    link: 'https://help.webflow.com/hc/en-us/articles/33961357265299-Custom-code-in-head-and-body-tags',
  },
  {
    id: 'tag-manager',
    name: { en: 'Google Tag Manager', sv: 'Google Tag Manager' },
    steps: {
      en: [
        'Make a new tag of the type Custom HTML and paste the code.',
        'Choose the trigger All Pages.',
        'Save, then choose Submit to publish the container.',
      ],
      sv: [
        'Skapa en ny tagg av typen Anpassad HTML och klistra in koden.',
        'Välj utlösaren All Pages.',
        'Spara och välj sedan Skicka in för att publicera behållaren.',
      ],
    },
    link: 'https://support.google.com/tagmanager/answer/6103696',
  },
];
