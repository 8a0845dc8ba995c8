/** A news agency, its own hosts, and how papers write its name in bylines and credit lines. */
export interface Agency {
  readonly name: string;
  /** Registrable domains on which its text is its own. */
  readonly domains: readonly string[];
  readonly forms: readonly string[];
}

/** Short forms that are words elsewhere count only in brackets, between slashes, or after "By" and "Source:". */
export const agencies: readonly Agency[] = [
  {
    name: 'Reuters',
    domains: ['reuters.com'],
    forms: [
      'Reuters',
      'REUTERS',
      'Thomson Reuters',
      'Рейтер',
      'رويترز',
      'رویترز',
      'ロイター',
      '路透社',
      '路透',
      '로이터',
      'ר׳ויטרס',
      'רויטרס',
      'Reuters Staff',
      'rtr',
    ],
  },
  {
    name: 'Agence France-Presse',
    domains: ['afp.com'],
    forms: [
      'AFP',
      'Agence France-Presse',
      'Agence France Presse',
      'АФП',
      'أ ف ب',
      'أ.ف.ب',
      'فرانس برس',
      '法新社',
      'AFP通信',
      'afp',
    ],
  },
  {
    name: 'Associated Press',
    domains: ['apnews.com', 'ap.org'],
    forms: [
      'Associated Press',
      'The Associated Press',
      'AP',
      'AP News',
      '美联社',
      'AP通信',
      'أ ب',
      'أسوشيتد برس',
      'ap',
    ],
  },
  {
    name: 'dpa',
    domains: ['dpa.com', 'dpa-international.com'],
    forms: ['dpa', 'DPA', 'Deutsche Presse-Agentur', 'dpa-AFX'],
  },
  { name: 'EFE', domains: ['efe.com'], forms: ['EFE', 'Agencia EFE', 'Efe'] },
  { name: 'ANSA', domains: ['ansa.it'], forms: ['ANSA', 'Ansa', 'Agenzia ANSA'] },
  {
    name: 'Xinhua',
    domains: ['xinhuanet.com', 'news.cn', 'xinhua.org'],
    forms: ['Xinhua', 'Xinhua News Agency', 'XINHUA', '新华社', '新华网', 'Синьхуа'],
  },
  { name: 'TASS', domains: ['tass.ru', 'tass.com'], forms: ['TASS', 'ТАСС', 'ITAR-TASS', 'ИТАР-ТАСС', 'Тасс'] },
  {
    name: 'Anadolu Agency',
    domains: ['aa.com.tr'],
    forms: ['Anadolu Agency', 'Anadolu Ajansı', 'Anadolu', 'AA', 'الأناضول'],
  },
  { name: 'Interfax', domains: ['interfax.ru', 'interfax.com', 'interfax.com.ua'], forms: ['Interfax', 'Интерфакс'] },
  { name: 'RIA Novosti', domains: ['ria.ru'], forms: ['RIA Novosti', 'РИА Новости'] },
  { name: 'AZERTAC', domains: ['azertag.az'], forms: ['AZERTAC', 'AZƏRTAC', 'АЗЕРТАДЖ'] },
  { name: 'Armenpress', domains: ['armenpress.am'], forms: ['Armenpress', 'ARMENPRESS', 'Արմենպրես', 'АРМЕНПРЕСС'] },
  { name: 'IRNA', domains: ['irna.ir'], forms: ['IRNA', 'ایرنا'] },
  { name: 'Press Association', domains: ['pa.media'], forms: ['Press Association', 'PA Media', 'PA'] },
  { name: 'Press Trust of India', domains: ['ptinews.com'], forms: ['PTI', 'Press Trust of India'] },
  { name: 'Asian News International', domains: ['aninews.in'], forms: ['ANI', 'Asian News International'] },
  { name: 'IANS', domains: ['ians.in'], forms: ['IANS', 'Indo-Asian News Service'] },
  { name: 'Associated Press of Pakistan', domains: ['app.com.pk'], forms: ['APP', 'Associated Press of Pakistan'] },
  {
    name: 'Kyodo News',
    domains: ['kyodonews.net', 'kyodonews.jp'],
    forms: ['Kyodo', 'Kyodo News', 'KYODO', '共同通信', '共同'],
  },
  { name: 'Jiji Press', domains: ['jiji.com'], forms: ['Jiji', 'Jiji Press', '時事通信', '時事'] },
  { name: 'Yonhap', domains: ['yna.co.kr'], forms: ['Yonhap', 'Yonhap News Agency', '연합뉴스'] },
  { name: 'Bernama', domains: ['bernama.com'], forms: ['Bernama', 'BERNAMA'] },
  { name: 'Antara', domains: ['antaranews.com'], forms: ['ANTARA'] },
  { name: 'APA', domains: ['apa.at'], forms: ['APA/dpa', 'APA/AFP', 'APA/Reuters', 'APA/dpa/AFP'] },
  { name: 'Keystone-SDA', domains: ['keystone-sda.ch'], forms: ['Keystone-SDA', 'sda', 'SDA', 'ATS'] },
  { name: 'Lusa', domains: ['lusa.pt'], forms: ['Lusa', 'LUSA', 'Agência Lusa'] },
  { name: 'Agência Brasil', domains: ['ebc.com.br'], forms: ['Agência Brasil'] },
  { name: 'Télam', domains: ['telam.com.ar'], forms: ['Télam', 'TELAM'] },
  { name: 'Europa Press', domains: ['europapress.es'], forms: ['Europa Press', 'EUROPA PRESS'] },
  { name: 'PAP', domains: ['pap.pl'], forms: ['PAP'] },
  { name: 'ČTK', domains: ['ctk.cz', 'ceskenoviny.cz'], forms: ['ČTK', 'ČTK/AP'] },
  { name: 'MTI', domains: ['mti.hu'], forms: ['MTI'] },
  { name: 'Tanjug', domains: ['tanjug.rs'], forms: ['Tanjug', 'TANJUG', 'Танјуг'] },
  { name: 'HINA', domains: ['hina.hr'], forms: ['HINA', 'Hina'] },
  { name: 'BTA', domains: ['bta.bg'], forms: ['БТА', 'BTA'] },
  { name: 'Agerpres', domains: ['agerpres.ro'], forms: ['Agerpres', 'AGERPRES'] },
  { name: 'ANP', domains: ['anp.nl'], forms: ['ANP'] },
  { name: 'Belga', domains: ['belga.be', 'belganewsagency.eu'], forms: ['Belga', 'BELGA'] },
  { name: 'NTB', domains: ['ntb.no'], forms: ['NTB', '©NTB', '(©NTB)'] },
  { name: 'TT', domains: ['tt.se'], forms: ['TT', 'TT Nyhetsbyrån'] },
  { name: 'Ritzau', domains: ['ritzau.dk'], forms: ['Ritzau', 'ritzau', '/ritzau/'] },
  { name: 'STT', domains: ['stt.fi'], forms: ['STT'] },
  { name: 'Ukrinform', domains: ['ukrinform.net', 'ukrinform.ua'], forms: ['Ukrinform', 'Укрінформ', 'Укринформ'] },
  { name: 'Trend', domains: ['trend.az'], forms: ['/Trend/', 'Trend News Agency'] },
  { name: 'SANA', domains: ['sana.sy'], forms: ['SANA', 'سانا'] },
  { name: 'WAFA', domains: ['wafa.ps'], forms: ['WAFA', 'وفا'] },
  { name: 'WAM', domains: ['wam.ae'], forms: ['WAM', 'وام'] },
  { name: 'Saudi Press Agency', domains: ['spa.gov.sa'], forms: ['SPA', 'واس'] },
  { name: 'MENA', domains: ['mena.org.eg'], forms: ['أ ش أ'] },
  { name: 'NAN', domains: ['nannews.ng'], forms: ['NAN'] },
  { name: 'Bloomberg', domains: ['bloomberg.com'], forms: ['Bloomberg', 'Bloomberg News'] },
];

const byForm: ReadonlyMap<string, Agency> = new Map(
  agencies.flatMap((agency) => agency.forms.map((form) => [form, agency] as const)),
);

/** The agency that a credit names, in a form that papers use: `Reuters`, `AFP`, `/ТАСС/`. */
export const agencyOf = (form: string): Agency | undefined =>
  byForm.get(form.trim()) ?? byForm.get(form.replace(/^[\s(/[©]+|[\s)/\].,:;-]+$/gu, ''));
