### ユーザーグループの代表と、グループの終了。
only-its-contact = { $command } は { $no } の代表（{ $contact } さん）が使います。本人に、いなければプログラムの運営チームにお尋ねください。
already-contact = { $who } さんはすでに { $no } の代表です。
handover-asked =
    { $by } さんから、ユーザーグループ { $no } { $name } の代表になってほしいとの依頼です。内容を最新に保ち、連絡の窓口になります。✅ よければ `!group take { $no }`、❌
    難しければ `!group pass { $no }` でもかまいません。
handover-begun = { $to } さんに { $no } { $name } の代表になれるか尋ねました。承諾があるまで何も変わりません。
handover-begun-told =
    運営チームの { $by } さんが、あなたに代わって { $no } { $name } の代表になれるか { $to } さんに尋ねました。承諾があるまで何も変わりません。間違いなら { $by }
    さんに連絡してください。
handover-not-asked = いま { $no } の代表を依頼されてはいません。代表の人が `!group transfer { $no } @person` で引き継ぎます。
group-taken =
    ありがとうございます！ これからあなたが { $no } { $name } の代表です。`!group show { $no }` で状況を表示し、`!group edit { $no }` で内容を変更します。
handed-over = { $from } さんに代わり、{ $to } さんがユーザーグループ { $no } { $name } の代表になりました。お二人に感謝します！
group-passed = わかりました。依頼した人に伝えました。{ $no } { $name } は今の代表のままです。
handover-declined-told = { $to } さんは { $no } { $name } の代表を辞退しました。`!group transfer { $no } @person` でほかの人に尋ねます。
group-close-head = ユーザーグループ **{ $no }** { $name } を終了します。元には戻せません。一覧には載らなくなり、履歴は残ります。運営メンバーとメンターが理由を読みます：
group-closed = ユーザーグループ { $no } { $name } を終了しました。これまでのご尽力に感謝します！
group-closed-told = { $by } さんがユーザーグループ { $no } { $name } を終了しました。支えてくださった皆さんに感謝します。理由：
