/**
 * Words by which a text or a field says which of its days it means, in the languages of the press. Lower case: patterns
 * that take either case are costly to make.
 */
const published =
  /publi[sckz]|publisert|posted|released?\b|issued|first\s+aired|veröffentlicht|erschienen|erstellt|geschrieben|gepostet|verfasst|eingestellt|online seit|written|datum:|date:|fecha:|tarih:|data:|дата:|publicad|publié|mis en ligne|pubblicat|gepubliceerd|geplaatst|udgivet|offentliggjort|julkaistu|opublikowan|dodano|zveřejněno|vydáno|megjelent|közzétéve|objav|yayın|yayim|eklenme|опубликован|опубліковано|размещен|дата публикации|публикац|dərc|δημοσ|منتشر|نشر|تاریخ انتشار|נכתב|פורסם|प्रकाशित|প্রকাশ|เผยแพร่|วันที่|đăng|发布|發布|发表|發表|刊登|公開|掲載|配信|投稿|입력|등록|게시|հրապարակ|გამოქვეყნ|diterbitkan|dipublikasikan|датум објаве|»\s*$/gu;
const modified =
  /updat|modif|revis|edited|last\s+change|reviewed|aktualisiert|geändert|bearbeitet|stand:|mis à jour|mise à jour|actualiza|atualiza|aggiorna|bijgewerkt|gewijzigd|opdateret|oppdatert|uppdaterad|päivitetty|aktualiz|frissít|módos|güncelle|обновлен|оновлено|изменен|yenilən|ενημ|تحديث|به.?روز|עודכן|अपडेट|হালনাগাদ|อัปเดต|แก้ไข|cập nhật|更新|修改|수정|թարմաց|განახლ|diperbarui|ajourné|ažurirano/gu;
/** Days that are not of the article: validity, events, births, copyright, the page's own clock. */
const other =
  /expir|valid|event|birth|born|founded|deadline|(?:^|\W)start|(?:^|\W)end(?:s|ing|date)?\b|copyright|©|\(c\)|comment|archived|accessed|retrieved|abgerufen|consult|引用|last\s+visit|joined|registriert|mitglied seit|beigetreten|member\s+since|registered|since\b|seit\b|until\b|bis\b/gu;

export type Said = 'published' | 'modified' | 'other' | '';

/** So many characters beside a date are read. */
export const wordsRead = 40;

/** What the words beside a date say that it is; of several such words the nearest decides. */
export function saidOf(words: string): Said {
  const text = words.slice(-wordsRead).toLowerCase();
  const [asPublished, asModified, asOther] = [
    lastPlace(text, published),
    lastPlace(text, modified),
    lastPlace(text, other),
  ];
  const nearest = Math.max(asPublished, asModified, asOther);
  if (nearest < 0) return '';
  if (asModified === nearest) return 'modified';
  return asPublished === nearest ? 'published' : 'other';
}

/** Where the last word of a kind stands; -1 where there is none. */
function lastPlace(text: string, pattern: RegExp): number {
  let last = -1;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) last = match.index;
  return last;
}
