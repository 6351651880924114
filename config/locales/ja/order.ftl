### チケットを誰に最初にお願いするか、その理由。メンターと運営チームへの `!why` の答え。

why-head = { $at } に { $mentor } さんにチケット { $no } をお願いしました。理由：
why-nobody = { $since } からチケット { $no } を担当できる人がいません。いま誰にもお願いしていない理由：
why-not-kept = そのときの判断材料は残っていません。
why-wished = 候補者が希望した
why-region = 同じ地域にいる：{ $region }
why-language = 候補者と { $language } で話せる
why-candidates = 担当の候補者が { $candidates } 人、定員は { $capacity } 人だった
why-never-asked = それまで依頼を受けたことがなかった
why-last-asked = 前回の依頼は { $at } だった
why-others = ほかのメンター：
why-no-other = お願いできるメンターはほかにいませんでした。
why-more = … ほか { $mentors } 人
not-asked-before = { $mentor }：このチケットはすでに依頼済み
not-away = { $mentor }：不在
not-full = { $mentor }：定員に空きがない
not-wished = { $mentor }：候補者がほかのメンターを希望
not-region = { $mentor }：候補者と地域が違う
not-language = { $mentor }：候補者の言語で話さない
not-places = { $mentor }：定員の空きがより少ない
not-candidates = { $mentor }：担当の候補者がより多い
not-asked-later = { $mentor }：依頼を受けたのがより最近
not-name = { $mentor }：ほかの条件がすべて同じなので、Matrix ID の順
