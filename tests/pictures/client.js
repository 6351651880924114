// Element's user interface in a page of its own: what element-web adds around matrix-react-sdk, as far as pictures need it.
// Bundled by bundle.mjs, for the browser. Whose session it is stands in the local storage before the page opens.

import "matrix-js-sdk/src/browser-index";
import React from "react";
import ReactDOM from "react-dom";
import BasePlatform from "matrix-react-sdk/lib/BasePlatform";
import { MatrixClientPeg } from "matrix-react-sdk/lib/MatrixClientPeg";
import PlatformPeg from "matrix-react-sdk/lib/PlatformPeg";
import SdkConfig from "matrix-react-sdk/lib/SdkConfig";
import dispatcher from "matrix-react-sdk/lib/dispatcher/dispatcher";
import { setLanguage } from "matrix-react-sdk/lib/languageHandler";
import SettingsStore from "matrix-react-sdk/lib/settings/SettingsStore";
import { SettingLevel } from "matrix-react-sdk/lib/settings/SettingLevel";
import { setTheme } from "matrix-react-sdk/lib/theme";

class Platform extends BasePlatform {
    async getConfig() {
        return {};
    }
    getDefaultDeviceDisplayName() {
        return "pictures";
    }
    getHumanReadableName() {
        return "Pictures";
    }
    async requestNotificationPermission() {
        return "denied";
    }
    async getAppVersion() {
        return "pictures";
    }
    reload() {
        window.location.reload();
    }
    // Nothing is written down beyond the run, so nothing needs a key.
    async getPickleKey() {
        return null;
    }
    async createPickleKey() {
        return null;
    }
}

async function open() {
    const homeserver = localStorage.getItem("mx_hs_url");
    PlatformPeg.set(new Platform());
    const config = {
        brand: "Element",
        default_server_config: { "m.homeserver": { base_url: homeserver, server_name: "localhost" } },
        disable_guests: true,
        setting_defaults: { "UIFeature.urlPreviews": false },
        features: { feature_release_announcement: false },
    };
    const isValid = { hsUrl: homeserver, hsName: "localhost", hsNameIsDifferent: true, isUrl: "", warning: null };
    SdkConfig.put({ ...config, validated_server_config: { ...isValid, isDefault: true, isNameResolvable: false } });
    // Some of its modules read the configuration as they load.
    const { default: MatrixChat } = await import("matrix-react-sdk/lib/components/structures/MatrixChat");
    await setLanguage("en");
    await SettingsStore.setValue("use_system_theme", null, SettingLevel.DEVICE, true);
    await setTheme();
    ReactDOM.render(
        React.createElement(MatrixChat, {
            config: SdkConfig.get(),
            onNewScreen: (screen) => history.replaceState(null, "", `#/${screen}`),
            realQueryParams: {},
            startingFragmentQueryParams: {},
            enableGuest: false,
            defaultDeviceDisplayName: "pictures",
        }),
        document.getElementById("matrixchat"),
    );
}

// What the driver of the browser asks for.
window.pictures = {
    isReady: () => Boolean(MatrixClientPeg.get()?.isInitialSyncComplete() && document.querySelector(".mx_RoomList")),
    show: (room, event) =>
        dispatcher.dispatch({
            action: "view_room",
            room_id: room,
            event_id: event,
            highlighted: false,
            scroll_into_view: true,
            metricsTrigger: undefined,
        }),
};

void open();
