/**
 * Words by which a text or a field says which of its days it means, in the languages of the press. Lower case: patterns
 * that take either case are costly to make.
 */
const published = wordsOf(
  'publis public publik publiz posted release| released| issued first@aired veröffentlicht erschienen erstellt geschrieben gepostet verfasst eingestellt online@seit written datum: date: fecha: tarih: data: дата: publié mis@en@ligne pubblicat gepubliceerd geplaatst udgivet offentliggjort julkaistu opublikowan dodano zveřejněno vydáno megjelent közzétéve objav yayın yayim eklenme опубликован опубліковано размещен публикац dərc δημοσ منتشر نشر تاریخ@انتشار נכתב פורסם प्रकाशित প্রকাশ เผยแพร่ วันที่ đăng 发布 發布 发表 發表 刊登 公開 掲載 配信 投稿 입력 등록 게시 հրապարակ გამოქვეყნ diterbitkan dipublikasikan датум@објаве',
);
const modified = wordsOf(
  'updat modif revis edited last@change last@reviewed medically@reviewed aktualisiert geändert änderung bearbeitet stand: wijzig ändrad endret ændret muokattu upraveno změněn zmodyfikowano düzenlen değişt відредаговано змінено отредактир 編集 改訂 편집 mis@à@jour mise@à@jour actualiza atualiza aggiorna bijgewerkt gewijzigd opdateret oppdatert uppdaterad päivitetty aktualiz frissít módos güncelle обновлен оновлено изменен yenilən ενημ تحديث بهروز به@روز به\u200cروز עודכן अपडेट হালনাগাদ อัปเดต แก้ไข cập@nhật 更新 修改 수정 թարմաց განახლ diperbarui ajourné ažurirano',
);
/** Days that are not of the article: validity, events, births, copyright, another text's, the page's own clock. */
const other = wordsOf(
  [
    'expir valid event birth born founded deadline |start |end| |ends| |ending| |enddate| copyright © (c) commented comment@by comment@from archived',
    'accessed retrieved abgerufen consult 引用 last@visit joined registriert mitglied@seit beigetreten member@since',
    'registered since| seit| until| bis| event@date: date@of@birth gültig valable',
    // When something takes place, and until when one may apply for it.
    '|when: |when| doors@open doors: apply@by |begins| |starts| closing@date |termin| |termin: |termine: |wann: |wann| |beginn|',
    '|beginn: einlass anmeldeschluss meldeschluss bewerbungsschluss bewerbungsfrist einsendeschluss |quand| |quand: date@limite',
    'cuándo |cuando: fecha@límite |quando: когда коли: wanneer |når: ne@zaman |kiedy: |kdy: |mikor: πότε: متى מתי 日時 開催 开幕 일시',
    // The page's own clock, and the copy's.
    'generated@on printed@on |today@is |today: gedruckt@am ausgedruckt heute@ist heute: imprimé@le impreso@el nous@sommes hoy@es',
    'current@date сегодня downloaded captured crawled snapshot |cached| saved@from',
    // Another text's: an issue's on paper, the original's.
    'in@print print@edition print@issue printausgabe druckausgabe |ausgabe| |heft| first@appeared originally@appeared',
  ].join(' '),
);

export type DateLabel = 'published' | 'modified' | 'other' | '';

/** So many characters beside a date are read. */
export const wordsRead = 40;

/** What the words beside a date say that it is; of several such words the nearest decides. */
export function labelIn(words: string): DateLabel {
  const text = words.slice(-wordsRead).toLowerCase().replaceAll(/\s+/gu, ' ');
  const asPublished = text.trimEnd().endsWith('»') ? text.length : lastPlace(text, published);
  const [asModified, asOther] = [lastPlace(text, modified), lastPlace(text, other)];
  const nearest = Math.max(asPublished, asModified, asOther);
  if (nearest < 0) return '';
  if (asModified === nearest) return 'modified';
  return asOther === nearest ? 'other' : 'published';
}

interface Word {
  readonly text: string;
  /** Whether it must begin, or end, a word; in Latin letters. */
  readonly begins: boolean;
  readonly ends: boolean;
}

/** A list of words as it is written above: `|` where a word must begin or end, `@` for a space within. */
function wordsOf(list: string): readonly Word[] {
  return list.split(' ').map((written) => ({
    text: written.replaceAll('|', '').replaceAll('@', ' '),
    begins: written.startsWith('|'),
    ends: written.endsWith('|'),
  }));
}

/** Where the last word of a kind ends, so that "event date:" is not "date:"; -1 where there is none. */
function lastPlace(text: string, words: readonly Word[]): number {
  let last = -1;
  for (const { text: word, begins, ends } of words) {
    for (let at = text.lastIndexOf(word); at >= 0; at = at === 0 ? -1 : text.lastIndexOf(word, at - 1)) {
      if ((begins && isLatinWordUnit(text, at - 1)) || (ends && isLatinWordUnit(text, at + word.length))) continue;
      last = Math.max(last, at + word.length);
      break;
    }
  }
  return last;
}

const latinWordUnit = /\w/u;
const isLatinWordUnit = (text: string, at: number): boolean => latinWordUnit.test(text.charAt(at));
