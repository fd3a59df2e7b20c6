declare global {
  namespace App {
    interface Locals {
      locale: import('#lib/i18n/locale.ts').Locale;
    }
  }
}

// Node's request, as adapter-node hands it on: our server adds where a page reports its defects, and what links are made from.
declare module 'node:http' {
  interface IncomingMessage {
    reportPageError?: (error: unknown) => void;
    linkBase?: string;
  }
}

export {};
