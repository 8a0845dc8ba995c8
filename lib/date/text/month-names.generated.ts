/* oxlint-disable max-lines -- generated */
// Made by tools/generate/generate-month-names.ts from cldr-dates-full@48.2.0, cldr-cal-islamic-full@48.2.0, cldr-cal-persian-full@46.1.0, cldr-cal-ethiopic-full@46.1.0 (Unicode-3.0). Not edited by hand.

/** Names of the months by language: months apart by `|`, names of one month by `,`, lower case. */
export const gregorianMonths: Readonly<Record<string, string>> = {
  am: 'ጃንዋሪ,ጃን|ፌብሩዋሪ,ፌብ|ማርች|ኤፕሪል|ሜይ|ጁን|ጁላይ|ኦገስት|ሴፕቴምበር|ኦክቶበር|ኖቬምበር|ዲሴምበር',
  ar: 'کانون الثانی,جانفی,ینایر|فبرایر,فیفری,شباط|آذار,مارس|أبریل,أفریل,إبریل,نیسان|أیار,مایو|حزیران,یونیو,جوان|جویلیة,یولیوز,تموز|أغسطس,أغشت,أوت,غشت,آب|سبتمبر,أیلول,شتمبر,شتنبر|تشرین الأول,أکتوبر|تشرین الثانی,نوفمبر,نونبر|کانون الأول,دیسمبر,دجمبر,دجنبر',
  az: 'yanvar,јанвар|fevral,феврал|mart,март|aprel,апрел|may,май|iyun,ијун,iyn,ијн|iyul,ијул,iyl,ијл|avqust,август|sentyabr,сентјабр|oktyabr,октјабр|noyabr,нојабр|dekabr,декабр',
  be: 'студзень,студзеня|лютага,люты|сакавіка|красавіка|май,мая|чэрвень,чэрвеня|ліпень,ліпеня|жнівень,жніўня|верасень,верасня|кастрычніка|лістапада|снежань,снежня',
  bg: 'януари|февруари|март|април|май|юни|юли|август|септември|октомври|ноември|декември',
  bn: 'জানুয়ারি|ফেব্রুয়ারি|মার্চ|এপ্রিল|মে|জুন|জুলাই|আগস্ট,আগ|সেপ্টেম্বর,সেপ্টেঃ|অক্টোবর,অক্টোঃ|নভেম্বর,নভেঃ|ডিসেম্বর,ডিসেঃ',
  bs: 'januar,јануар|februar,фебруар|mart,март|april,април|maj,мај|juni,јуни|juli,јули|august,аугуст|septembar,септембар|oktobar,октобар|novembar,новембар|decembar,децембар',
  ca: 'gener|febrer|març|abril|maig|juny|juliol|agost,ag|setembre|octubre|novembre|desembre',
  cs: 'leden,ledna|února|březen,března|duben,dubna|květen,května|červen,června,čvn|července,červenec,čvc|srpen,srpna|září|říjen,října|listopadu|prosince,prosinec',
  da: 'januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december',
  de: 'januar,jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember',
  el: 'ιανουάριος,ιανουαρίου|φεβρουάριος,φεβρουαρίου|μάρτιος,μαρτίου|απρίλιος,απριλίου|μάιος,μαΐου|ιουνίου,ιούνιος|ιουλίου,ιούλιος|αυγούστου,αύγουστος,αὐγούστου,αὔγουστος|σεπτέμβριος,σεπτεμβρίου|οκτωβρίου,οκτώβριος,ὀκτωβρίου,ὀκτώβριος|νοέμβριος,νοεμβρίου|δεκέμβριος,δεκεμβρίου',
  en: '𐐾𐐰𐑌𐐷𐐭𐐯𐑉𐐨,𐑡𐑨𐑙𐑘𐑭𐑢𐑺𐑰,january|𐑁𐐯𐐺𐑉𐐭𐐯𐑉𐐨,𐑓𐑧𐑚𐑘𐑵𐑢𐑺𐑰,february|𐑋𐐪𐑉𐐽,𐑥𐑸𐑗,march|𐐩𐐹𐑉𐐮𐑊,𐑱𐑐𐑮𐑭𐑤,april|𐑋𐐩,𐑥𐑱,may|𐐾𐐭𐑌,𐑡𐑵𐑯,june|𐐾𐐭𐑊𐐴,𐑡𐑫𐑤𐑲,july|𐐪𐑀𐐲𐑅𐐻,𐑪𐑜𐑭𐑕𐑑,august|𐑅𐐯𐐹𐐻𐐯𐑋𐐺𐐲𐑉,𐑕𐑧𐑐𐑑𐑧𐑥𐑚𐑸,september|𐐱𐐿𐐻𐐬𐐺𐐲𐑉,𐑷𐑒𐑑𐑴𐑚𐑸,october|𐑌𐐬𐑂𐐯𐑋𐐺𐐲𐑉,𐑯𐑴𐑝𐑧𐑥𐑚𐑸,november|𐐼𐐨𐑅𐐯𐑋𐐺𐐲𐑉,𐑛𐑭𐑕𐑧𐑥𐑚𐑸,december',
  es: 'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre,setiembre|octubre|noviembre|diciembre',
  et: 'jaanuar|veebruar|märts|aprill|mai|juuni|juuli|august|september|oktoober|november|detsember',
  fa: 'ژانویهٔ,جنوری|فبروری,فوریهٔ|مارس,مارچ|آوریل,اپریل|مهٔ,مه,می|ژوئن,جون|ژوئیهٔ,جولای|اگست,اوت|سپتامبر,سپتمبر|اکتوبر,اکتبر|نوامبر,نومبر|دسامبر,دسمبر',
  fi: 'tammikuuta|helmikuuta|maaliskuuta|huhtikuuta|toukokuuta|kesäkuuta|heinäkuuta|elokuuta|syyskuuta|lokakuuta|marraskuuta|joulukuuta',
  fr: 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre',
  he: 'ינואר|פברואר|מרץ|אפריל|מאי|יוני|יולי|אוגוסט|ספטמבר|אוקטובר|נובמבר|דצמבר',
  hi: 'january,जनवरी,जन|february,फ़रवरी|march,मार्च|अप्रैल,april|may,मई|june,जून|जुलाई,july|august,अगस्त,अग|september,सितंबर|october,अक्टूबर|november,नवंबर,नव|december,दिसंबर',
  hr: 'siječanj,siječnja|veljača,veljače|ožujak,ožujka|travanj,travnja|svibanj,svibnja|lipanj,lipnja|srpanj,srpnja|kolovoza|rujan,rujna|listopada|studenoga,studeni|prosinac,prosinca',
  hu: 'január|február|március|április|május|június|július|augusztus|szeptember|október|november|december',
  hy: 'հունվարի,հնվ|փետրվարի,փտվ|մարտի,մրտ|ապրիլի|մայիսի,մյս|հունիսի,հնս|հուլիսի,հլս|օգոստոսի,օգս|սեպտեմբերի|հոկտեմբերի|նոյեմբերի|դեկտեմբերի',
  id: 'januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember',
  is: 'janúar|febrúar|mars|apríl|maí|júní|júlí|ágúst|september|október|nóvember|desember',
  it: 'gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre',
  ka: 'იანვარი|თებერვალი|მარტი|აპრილი|მაისი|ივნისი|ივლისი|აგვისტო|სექტემბერი|ოქტომბერი|ნოემბერი|დეკემბერი',
  kk: 'қаңтар,قاڭتار|ақпан,اقپان|наурыз,ناۋریز|ءساۋیر,сәуір|мамыр,مامیر|маусым,ماۋسیم|шілде,شیلدە|тамыз,تامیز|қыркүйек,قیرکۇیەک|қазан,قازان|қараша,قاراشا|желтоқсан,جەلتوقسان',
  km: 'មករា|កុម្ភៈ|មីនា|មេសា|ឧសភា|មិថុនា|កក្កដា|សីហា|កញ្ញា|តុលា|វិច្ឆិកា|ធ្នូ',
  ky: 'январь|февраль|март|апрель|май|июнь|июль|август|сентябрь|октябрь|ноябрь|декабрь',
  lo: 'ມັງກອນ,ມ ກ|ກຸມພາ,ກ ພ|ມີນາ,ມ ນ|ເມສາ,ມ ສ|ພຶດສະພາ,ພ ພ|ມິຖຸນາ,ມິ ຖ|ກໍລະກົດ,ກ ລ|ສິງຫາ,ສ ຫ|ກັນຍາ,ກ ຍ|ຕຸລາ,ຕ ລ|ພະຈິກ,ພ ຈ|ທັນວາ,ທ ວ',
  lt: 'sausio,sausis|vasario,vasaris|kovas,kovo|balandžio,balandis|gegužės|birželio,birželis|liepos,liepa|rugpjūtis,rugpjūčio|rugsėjis,rugsėjo|spalio,spalis|lapkritis,lapkričio|gruodžio,gruodis',
  lv: 'janvāris|februāris|marts|aprīlis|maijs|jūnijs|jūlijs|augusts|septembris|oktobris|novembris|decembris',
  mk: 'јануари|февруари|март|април|мај|јуни|јули|август|септември|октомври|ноември|декември',
  mn: 'нэгдүгээр сар|хоёрдугаар сар|гуравдугаар сар|дөрөвдүгээр сар|тавдугаар сар|зургаадугаар сар|долоодугаар сар|наймдугаар сар|есдүгээр сар|аравдугаар сар|арван нэгдүгээр сар|арван хоёрдугаар сар',
  mr: 'जानेवारी|फेब्रुवारी|मार्च|एप्रिल|मे|जून|जुलै|ऑगस्ट,ऑग|सप्टेंबर|ऑक्टोबर|नोव्हेंबर|डिसेंबर',
  ms: 'januari|februari|mac|april|mei|jun|julai|ogos|september|oktober|november|disember',
  nb: 'januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember',
  ne: 'जनवरी|फेब्रुअरी|मार्च|अप्रिल|मे|जुन|जुलाई|अगस्ट|सेप्टेम्बर|अक्टोबर|नोभेम्बर|डिसेम्बर',
  nl: 'januari|februari|maart,mrt|april|mei|juni|juli|augustus|september|oktober|november|december',
  pl: 'stycznia,styczeń|lutego,luty|marzec,marca|kwiecień,kwietnia|maja|czerwiec,czerwca|lipiec,lipca|sierpień,sierpnia|wrzesień,września|października|listopada|grudzień,grudnia',
  pt: 'janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro',
  ro: 'ianuarie|februarie|martie|aprilie|mai|iunie|iulie|august|septembrie|octombrie|noiembrie,nov|decembrie',
  ru: 'январь,января|февраль,февраля|марта|апрель,апреля|май,мая|июнь,июня|июль,июля|августа|сентябрь,сентября|октябрь,октября|ноябрь,ноября|декабрь,декабря',
  sk: 'januára|februára|marca,marec|apríla|mája|júna|júla|augusta|september,septembra|október,októbra|november,novembra|december,decembra',
  sl: 'januar|februar|marec|april|maj|junij|julij|avgust|september|oktober|november|december',
  sq: 'janar|shkurt|mars|prill|maj|qershor|korrik|gusht|shtator|tetor|nëntor|dhjetor',
  sr: 'januar,јануар|februar,фебруар|mart,март|april,април|maj,мај|jun,јун|jul,јул|avgust,август|septembar,септембар|oktobar,октобар|novembar,новембар|decembar,децембар',
  sv: 'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december',
  tg: 'январ|феврал|март|апрел|май|июн|июл|август|сентябр|октябр|ноябр|декабр',
  th: 'มกราคม,ม ค|กุมภาพันธ์,ก พ|มีนาคม,มี ค|เมษายน,เม ย|พฤษภาคม,พ ค|มิถุนายน,มิ ย|กรกฎาคม,ก ค|สิงหาคม,ส ค|กันยายน,ก ย|ตุลาคม,ต ค|พฤศจิกายน,พ ย|ธันวาคม,ธ ค',
  tr: 'ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık',
  uk: 'січень,січня|лютого,лютий|березень,березня|квітень,квітня|травень,травня|червень,червня|липень,липня|серпень,серпня|вересень,вересня|жовтень,жовтня|листопада|грудень,грудня',
  ur: 'جنوری|فروری|مارچ|اپریل|مئی|جون|جولائی|اگست|ستمبر|اکتوبر|نومبر|دسمبر',
  uz: 'yanvar,январ,جنوری|fevral,феврал,فبروری|mart,март,مارچ|aprel,апрел,اپریل|may,май,می|iyun,iyn,июн,جون|جولای,iyul,iyl,июл|avgust,август,اگست|sentabr,сентябр,سپتمبر|oktabr,октябр,اکتوبر|noyabr,ноябр,نومبر|dekabr,декабр,دسمبر',
  zh: '一月|二月|三月|四月|五月|六月|七月|八月|九月|十月|十一月|十二月',
};

/** Languages whose names stand in month-names-further.generated.ts, loaded where a page needs them. */
export const furtherLanguages: readonly string[] =
  'af agq ak as asa ast ba bal bas bem bez bgc bho blo bm bo br brx bua cad ccp ce ceb cgg chr cic ckb csw cv cy dav dje doi dsb dua dyo dz ebu ee eo eu ewo ff fil fo fur fy ga gaa gd gl gn gsw gu guz gv ha haw hnj hsb ht ia ie ig ii jgo jmc jv kaa kab kam kde kea kek khq ki kkj kl kln kn kok ks ksb ksf ksh ku kw kxv lag lb lg lij lkt lld lmo ln lrc lu luo luy mai mas mer mfe mg mgh mgo mi ml mni mt mua mus my mzn naq nd nds nmg nn nnh no nqo nso nus nyn oc om or os osa pa pap pcm pis pms prg ps qu raj rm rn rof rw rwk sa sah saq sat sbp sc scn sd se seh ses sg shi shn si smn sn so st su sw syr szl ta te teo ti tk tn to tpi ts tt twq tyv tzm ug vai vec vmw vun wae wo xh xnr xog yav yi yo yrl za zgh zu'.split(
    ' ',
  );

export const persianMonths: Readonly<Record<string, string>> = {
  ckb: 'farvardin,خاکەلێوە|ordibehesht,گوڵان|جۆزەردان,khordad|پووشپەڕ,tir|گەلاوێژ,mordad|shahrivar,خەرمانان|ڕەزبەر,mehr|گەڵاڕێزان,aban|سەرماوەز,azar|بەفرانبار,dey|ڕێبەندان,bahman|esfand,ڕەشەمە',
  fa: 'فروردین,حمل|اردیبهشت,ثور|خرداد,جوزا|سرطان,تیر|مرداد,اسد|سنبلهٔ,شهریور|میزان,مهر|آبان,عقرب|آذر,قوس|جدی,دی|بهمن,دلو|اسفند,حوت',
  lrc: 'farvardin|ordibehesht|khordad|tir|mordad|shahrivar|mehr|aban|azar|dey|bahman|esfand',
  mzn: 'farvardin|ordibehesht|khordad|tir|mordad|shahrivar|mehr|aban|azar|dey|bahman|esfand',
  ps: 'وری|غویی|غبرگولی|چنگاښ|زمری|وږی|تله|لړم|لیندۍ|مرغومی|سلواغه|کب',
};

export const islamicMonths: Readonly<Record<string, string>> = {
  ar: 'محرم|صفر|ربیع الأول|ربیع الآخر|جمادی الأولی|جمادی الآخرة|رجب|شعبان|رمضان|شوال|ذو القعدة|ذو الحجة',
  ckb: 'muharram|safar|rabiʻ i,rab i|rabiʻ ii,rab ii|jumada i,jum i|jumada ii,jum ii|rajab|shaʻban|ramadan|shawwal|dhuʻl qiʻdah|dhuʻl hijjah',
  fa: 'محرم|صفر|ربیع‌الاول|ربیع‌الثانی|جمادی‌الاول|جمادی‌الثانی|رجب|شعبان|رمضان|شوال|ذیقعده|ذیحجه',
  id: 'muharam|safar|rabiulawal,rab awal|rabiulakhir,rab akhir|jumadilawal,jum awal|jumadilakhir,jum akhir|rajab|syakban|ramadan|syawal|zulkaidah|zulhijah',
  ms: 'muharram,muharam|safar|rabiulawal,rabiʻ i,rab i|rabiulakhir,rabiʻ ii,rab ii|jamadilawal,jumada i,jam i,jum i|jamadilakhir,jumada ii,jam ii,jum ii|rajab,rejab|shaʻban,syaaban|ramadan|shawwal,syawal|dhuʻl qiʻdah,zulkaedah|dhuʻl hijjah,zulhijah',
  tr: 'muharrem|safer|rebiülevvel,r evvel|rebiülahir,r ahir|cemaziyelevvel,c evvel|cemaziyelahir,c ahir|recep|şaban|ramazan|şevval|zilkade|zilhicce',
  ug: 'مۇھەررەم|سەپەر|رەبیئۇلئەۋۋەل|رەبیئۇلئاخیر|جەمادییەلئەۋۋەل|جەمادییەلئاخیر|رەجەب|شەئبان|رامیزان|شەۋۋال|زۇلقەئدە|زۇلھەججە',
  ur: 'محرم|صفر|ر بیع الاول,ربیع الاوّل|ر بیع الثانی,ربیع الثّانی,ربیع الثانی|جمادی الاوّل,جمادی الاول|جمادی الثّانی,جمادی الثانی|رجب|شعبان|رمضان|شوال|ذوالقعدۃ|ذوالحجۃ',
};

export const ethiopicMonths: Readonly<Record<string, string>> = {
  am: 'መስከረም|ጥቅምት|ኅዳር|ታኅሣሥ|ጥር|የካቲት|መጋቢት|ሚያዝያ|ግንቦት|ሰኔ|ሐምሌ|ነሐሴ|ጳጉሜን',
  om: 'fulbaana,f|guraandhala,onk,o|sadaasa,s|mudde,m|amajji,am|waxabajjii,gur,g|bitootessa,b|eebila,ebi,e|caamsaa,cam,c|onkoloolessa,wax,w|adoolessa,ad|hagayya,h|qaam ee,qam,q',
  ti: 'መስከረም|ጥቅምቲ|ሕዳር|ታሕሳስ|ጥሪ|ለካቲት|መጋቢት|ሚያዚያ|ጉንበት|ሰነ|ሓምለ|ነሓሰ|ጷጉሜ',
};

/** "3 hours ago" by language: unit (y m d h i) and pattern, or days ago (0, 1) and the word; apart by `|`. */
export const relativeForms: Readonly<Record<string, string>> = {
  ar: 'yقبل # سنة|yقبل # سنوات|mقبل # شهر|mقبل # أشهر|mقبل # شهرًا|mخلال # أشهر|dقبل # يوم|dقبل # أيام|dقبل # يومًا|hقبل # ساعة|hقبل # ساعات|iقبل # دقيقة|iقبل # دقائق|0اليوم|1أمس',
  az: 'y# il öncə|m# ay öncə|d# gün öncə|h# saat öncə|i# dəqiqə öncə|0bu gün|1dünən',
  bg: 'yпреди # година|yпреди # години|yпреди # г.|mпреди # месец|mпреди # месеца|mпреди # м.|dпреди # ден|dпреди # дни|hпреди # час|hпреди # часа|hпреди # ч|iпреди # минута|iпреди # минути|iпреди # мин|0днес|1вчера',
  cs: 'ypřed # rokem|ypřed # lety|ypřed # roku|ypřed # r.|ypřed # l.|mpřed # měsícem|mpřed # měsíci|mpřed # měsíce|mpřed # měs.|dpřed # dnem|dpřed # dny|dpřed # dne|hpřed # hodinou|hpřed # hodinami|hpřed # hodiny|hpřed # h|ipřed # minutou|ipřed # minutami|ipřed # minuty|ipřed # min|0dnes|1včera',
  da: 'yfor # år siden|y# år siden|mfor # måned siden|mfor # måneder siden|m# md. siden|m# mdr. siden|dfor # dag siden|dfor # dage siden|d# dag siden|d# dage siden|hfor # time siden|hfor # timer siden|h# time siden|h# timer siden|ifor # minut siden|ifor # minutter siden|i# min. siden|0i dag|1i går',
  de: 'yvor # jahr|yvor # jahren|mvor # monat|mvor # monaten|mvor # monaten|dvor # tag|dvor # tagen|hvor # stunde|hvor # stunden|hvor # std.|ivor # minute|ivor # minuten|ivor # min.|0heute|1gestern',
  el: 'yπριν από # έτος|yπριν από # έτη|mπριν από # μήνα|mπριν από # μήνες|dπριν από # ημέρα|dπριν από # ημέρες|dπριν από # ημ.|hπριν από # ώρα|hπριν από # ώρες|hπριν από # ώ.|iπριν από # λεπτό|iπριν από # λεπτά|iπριν από # λεπ.|0σήμερα|1χθες',
  en: 'y# year ago|y# years ago|y# yr. ago|m# month ago|m# months ago|m# mo. ago|d# day ago|d# days ago|h# hour ago|h# hours ago|h# hr. ago|i# minute ago|i# minutes ago|i# min. ago|0today|1yesterday',
  es: 'yhace # año|yhace # años|yhace # a|mhace # mes|mhace # meses|mhace # m|dhace # día|dhace # días|dhace # d|hhace # hora|hhace # horas|hhace # h|ihace # minuto|ihace # minutos|ihace # min|0hoy|1ayer',
  fa: 'y# سال پیش|m# ماه پیش|d# روز پیش|h# ساعت پیش|i# دقیقه پیش|0امروز|1دیروز',
  fi: 'y# vuosi sitten|y# vuotta sitten|y# v sitten|m# kuukausi sitten|m# kuukautta sitten|m# kk sitten|d# päivä sitten|d# päivää sitten|d# pv sitten|h# tunti sitten|h# tuntia sitten|h# t sitten|i# minuutti sitten|i# minuuttia sitten|i# min sitten|0tänään|1eilen',
  fr: 'yil y a # an|yil y a # ans|yil y a # a|mil y a # mois|mil y a # m.|dil y a # jour|dil y a # jours|dil y a # j|hil y a # heure|hil y a # heures|hil y a # h|iil y a # minute|iil y a # minutes|iil y a # min|0aujourd’hui|1hier',
  he: 'yלפני # שנים|yלפני שנה (#)|yלפני שנתיים (#)|mלפני חודש (#)|mלפני חודשיים (#)|mלפני # חודשים|dלפני יום אחד (#)|dלפני יומיים (#)|dלפני # ימים|hלפני שעה (#)|hלפני שעתיים (#)|hלפני # שעות|hלפני שע׳ (#)|hלפני # שע׳|iלפני דקה (#)|iלפני # דקות|iלפני דק׳ (#)|iלפני # דק׳|0היום|1אתמול',
  hi: 'y# वर्ष पहले|m# माह पहले|d# दिन पहले|h# घंटे पहले|h# घं॰ पहले|i# मिनट पहले|i# मि॰ पहले|0आज|1कल',
  hr: 'yprije # godinu|yprije # godine|yprije # godina|yprije # g.|mprije # mjesec|mprije # mjeseca|mprije # mjeseci|mprije # mj.|dprije # dan|dprije # dana|hprije # sat|hprije # sata|hprije # sati|hprije # h|iprije # minutu|iprije # minute|iprije # minuta|iprije # min|0danas|1jučer',
  hu: 'y# évvel ezelőtt|m# hónappal ezelőtt|d# nappal ezelőtt|d# napja|h# órával ezelőtt|i# perccel ezelőtt|0ma|1tegnap',
  hy: 'y# տարի առաջ|y# տ առաջ|m# ամիս առաջ|d# օր առաջ|h# ժամ առաջ|h# ժ առաջ|i# րոպե առաջ|i# ր առաջ|0այսօր|1երեկ',
  id: 'y# tahun yang lalu|y# thn lalu|m# bulan yang lalu|m# bln lalu|d# hari yang lalu|d# h lalu|h# jam yang lalu|h# jam lalu|i# menit yang lalu|i# mnt lalu|0hari ini|1kemarin',
  it: 'y# anno fa|y# anni fa|m# mese fa|m# mesi fa|d# giorno fa|d# giorni fa|d# g fa|d# gg fa|h# ora fa|h# ore fa|h# h fa|i# minuto fa|i# minuti fa|i# min fa|0oggi|1ieri',
  ja: 'y# 年前|m# か月前|d# 日前|h# 時間前|i# 分前|0今日|1昨日',
  ka: 'y# წლის წინ|m# თვის წინ|d# დღის წინ|h# საათის წინ|h# სთ წინ|i# წუთის წინ|i# წთ წინ|0დღეს|1გუშინ',
  ko: 'y#년 전|m#개월 전|d#일 전|h#시간 전|i#분 전|0오늘|1어제',
  nb: 'yfor # år siden|mfor # måned siden|mfor # måneder siden|mfor # md. siden|dfor # døgn siden|dfor # d. siden|hfor # time siden|hfor # timer siden|hfor # t siden|ifor # minutt siden|ifor # minutter siden|ifor # min siden|0i dag|1i går',
  nl: 'y# jaar geleden|m# maand geleden|m# maanden geleden|d# dag geleden|d# dagen geleden|d# dgn geleden|h# uur geleden|i# minuut geleden|i# minuten geleden|i# min. geleden|0vandaag|1gisteren',
  pl: 'y# rok temu|y# lata temu|y# lat temu|y# roku temu|m# miesiąc temu|m# miesiące temu|m# miesięcy temu|m# miesiąca temu|m# mies. temu|d# dzień temu|d# dni temu|d# dnia temu|h# godzinę temu|h# godziny temu|h# godzin temu|h# godz. temu|i# minutę temu|i# minuty temu|i# minut temu|i# min temu|0dzisiaj|1wczoraj',
  pt: 'yhá # ano|yhá # anos|mhá # mês|mhá # meses|dhá # dia|dhá # dias|hhá # hora|hhá # horas|hhá # h|ihá # minuto|ihá # minutos|ihá # min.|0hoje|1ontem',
  ro: 'yacum # an|yacum # ani|yacum # de ani|macum # lună|macum # luni|macum # de luni|dacum # zi|dacum # zile|dacum # de zile|hacum # oră|hacum # ore|hacum # de ore|hacum # h|iacum # minut|iacum # minute|iacum # de minute|iacum # min.|0azi|1ieri',
  ru: 'y# год назад|y# года назад|y# лет назад|y# г. назад|y# л. назад|m# месяц назад|m# месяца назад|m# месяцев назад|m# мес. назад|d# день назад|d# дня назад|d# дней назад|d# дн. назад|h# час назад|h# часа назад|h# часов назад|h# ч назад|i# минуту назад|i# минуты назад|i# минут назад|i# мин. назад|0сегодня|1вчера',
  sr: 'yпре # године|yпре # година|yпре # год.|mпре # месеца|mпре # месеци|mпре # мес.|dпре # дана|dпре # д.|hпре # сата|hпре # сати|hпре # ч.|iпре # минута|iпре # мин.|0данас|1јуче',
  sv: 'yför # år sedan|yför # år sen|mför # månad sedan|mför # månader sedan|mför # mån. sen|dför # dag sedan|dför # dagar sedan|dför # d sedan|dför # d sedan|hför # timme sedan|hför # timmar sedan|hför # tim sedan|iför # minut sedan|iför # minuter sedan|iför # min sen|0i dag|1i går',
  th: 'y# ปีที่แล้ว|m# เดือนที่ผ่านมา|m# เดือนที่แล้ว|d# วันที่ผ่านมา|d# วันที่แล้ว|h# ชั่วโมงที่ผ่านมา|h# ชม. ที่แล้ว|i# นาทีที่ผ่านมา|i# นาทีที่แล้ว|0วันนี้|1เมื่อวาน',
  tr: 'y# yıl önce|m# ay önce|d# gün önce|h# saat önce|h# sa. önce|i# dakika önce|i# dk. önce|0bugün|1dün',
  uk: 'y# рік тому|y# роки тому|y# років тому|y# року тому|y# р. тому|m# місяць тому|m# місяці тому|m# місяців тому|m# місяця тому|m# міс. тому|d# день тому|d# дні тому|d# днів тому|d# дня тому|d# дн. тому|h# годину тому|h# години тому|h# годин тому|h# год тому|i# хвилину тому|i# хвилини тому|i# хвилин тому|i# хв тому|0сьогодні|1учора',
  ur: 'y# سال پہلے|m# مہینہ پہلے|m# مہینے پہلے|m# ماہ قبل|d# دن پہلے|d# دنوں پہلے|h# گھنٹہ پہلے|h# گھنٹے پہلے|i# منٹ پہلے|0آج|1گزشتہ کل',
  vi: 'y# năm trước|m# tháng trước|d# ngày trước|h# giờ trước|i# phút trước|0hôm nay|1hôm qua',
  zh: 'y#年前|m#个月前|d#天前|h#小时前|i#分钟前|0今天|1昨天',
};

/** Umm al-Qura's years from 1400: three hexadecimal digits a year, a bit a month, 1 for 30 days. */
export const ummAlQuraMonths =
  'a55d25e92ec96d4ae996b4aba93d49da4db2ab94baa5b52ba95b2ab5555c4bd23d91da95b4ab5a56d2b693b49b6556a9754b6a56caad555b29b92ba95d4ada55aaab595749764baa5b52b6a56e4db25b52b6a5ad2ae92f49764b6a56acad655d49da4dd16d955aa5b52da95b4ad5956ca6e4aea4f52b6956aaab54bd25d92ea96d4ada95b4aba55b29b54d6a97547693749b5556aa6b52b';
