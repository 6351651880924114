### 運営チームがひとりについて見られること：いまの役割とこれまでの役割、その人が決めたこと、その人について決まったこと。

audit-head = { $who } さんについて私が知っていること（運営チームだけに）：
audit-nobody = { $who } さんについて、ここに載るものは何もありません。役割も、本人の決定も、本人についての決定もありません。

## いま

audit-now = **いま**
audit-now-nothing = 役割なし
audit-in = { $since } から { $room }
audit-moderates = { $since } からモデレーター：{ $room }
audit-holds = { $since } からアンバサダー（チケット { $no }）
audit-holds-paused = { $since } からアンバサダー（チケット { $no }）、{ $until } まで休止中
audit-emeritus = { $since } から名誉アンバサダー（チケット { $no }）
audit-ended = { $since } に肩書きが取り消されました（チケット { $no }）

## 役割の移り変わり

audit-turns = **役割の移り変わり**（全 { $all } 件のうち最新 { $shown } 件）
audit-came = { $at }：参加：{ $room }
audit-went = { $at }：退出：{ $room }
audit-empowered = { $at }：モデレーターになった：{ $room }
audit-unempowered = { $at }：モデレーターではなくなった：{ $room }
audit-became = { $at }：アンバサダーになった
audit-paused = { $at }：{ $until } まで休止
audit-resumed = { $at }：休止から戻った
audit-stepped-down = { $at }：退任
audit-returned = { $at }：アンバサダーに復帰
audit-taken-back = { $at }：肩書きが取り消された

## 決定

audit-by = **本人の決定**（全 { $all } 件のうち最新 { $shown } 件）
audit-by-none = **本人の決定**：なし
audit-about = **本人についての決定**（全 { $all } 件のうち最新 { $shown } 件）
audit-about-none = **本人についての決定**：なし
audit-waiting = **本人の確認待ち**（全 { $all } 件のうち最新 { $shown } 件）
audit-waits = { $request }、{ $until } まで
audit-foot =
    私が来る前からの役割は、私が初めて見たときから数えています。これを読んだことも記録に残ります（`!trail`）。
